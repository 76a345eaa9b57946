import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../command.ts';
import { pack } from '../pack.ts';

// WordPress comes through npm, so that a machine that can install this project can also run it.
const source = '@wp-playground/wordpress-builds@0.9.19';
const integrity = 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
const wordpress = 'package/src/wordpress/wp-nightly.zip';
const sqlite = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';

/** The folder of a WordPress that keeps its data in SQLite, ready to be copied; downloaded the first time. */
export async function wordpressFiles(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, 'wordpress-0.9.19');
  if (existsSync(folder)) return folder;
  await mkdir(cacheDir, { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    const tarball = await pack(source, integrity, work);
    await run('tar', ['-xzf', tarball, wordpress, sqlite], { cwd: work });
    await run('unzip', ['-q', wordpress, '-d', 'site'], { cwd: work });
    await run('unzip', ['-q', sqlite, '-d', 'plugin'], { cwd: work });
    await addSqlite(join(work, 'site'), join(work, 'plugin/sqlite-database-integration-main'));
    await rename(join(work, 'site'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function addSqlite(site: string, plugin: string): Promise<void> {
  const content = join(site, 'wp-content');
  // The build brings a database of its own, with somebody else's posts.
  await rm(join(content, 'database/.ht.sqlite'), { force: true });
  await rename(plugin, join(content, 'plugins/sqlite-database-integration'));
  await copyFile(join(content, 'plugins/sqlite-database-integration/db.copy'), join(content, 'db.php'));
}
