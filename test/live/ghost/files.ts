import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../command.ts';
import { install } from '../install.ts';
import type { Node22 } from '../node22.ts';
import { pack } from '../pack.ts';

const source = 'ghost@6.65.0';
const integrity = 'D369qivOmfn4YwvBD1DljOGsHnJzBEQhBsiFnBZD+GjWrBpdZQYYNHneiQcKQVJwUom8eHWml1n5FRLQIwVFOg==';

/** The folder of an installed Ghost. It comes with a lock file of pnpm's, which npm cannot read. */
export async function ghostFiles(cacheDir: string, node: Node22): Promise<string> {
  const from = fileURLToPath(new URL('.', import.meta.url));
  return join(await install({ name: 'ghost', from, cacheDir, finish }), 'package');

  async function finish(folder: string): Promise<void> {
    const tarball = await pack(source, integrity, folder);
    await run('tar', ['-xzf', tarball], { cwd: folder });
    await rm(join(folder, tarball));
    const cwd = join(folder, 'package');
    await allowThisPnpm(join(cwd, 'package.json'));
    const pnpm = join(folder, 'node_modules/pnpm/bin/pnpm.mjs');
    const parameters = ['install', '--prod', '--frozen-lockfile', '--ignore-scripts'];
    // Its store lies in the home folder otherwise, and stays there.
    const env = { ...node.env, npm_config_store_dir: join(folder, 'store'), CI: 'true' };
    await run(node.path, [pnpm, ...parameters], { cwd, env });
    await rm(join(folder, 'store'), { recursive: true, force: true });
    await node.compile(join(cwd, 'node_modules/better-sqlite3'));
  }
}

/** It names the one pnpm that may install it, and another may not even say its own name. */
async function allowThisPnpm(manifest: string): Promise<void> {
  const { packageManager: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as Record<
    string,
    unknown
  >;
  await writeFile(manifest, JSON.stringify(rest));
}
