import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = join(import.meta.dirname, '../..');

export interface Packed {
  /** The project that the package has been installed into. */
  project: string;
  /** The package as installed there. */
  folder: string;
  manifest: Record<string, never> & {
    exports: Record<string, string | Record<string, string> | null>;
    files: string[];
    sideEffects: string[];
    peerDependencies: Record<string, string>;
    scripts: Record<string, string>;
  };
  /** Runs an ES module in that project, on this Node, and gives what it prints. */
  node(script: string): Promise<string>;
  remove(): Promise<void>;
}

/** Packs what has been built. @returns the tarball's path in `folder` */
export async function pack(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root });
  const listed = JSON.parse(stdout) as { filename: string }[] | Record<string, { filename: string }>;
  return join(folder, Object.values(listed)[0]!.filename);
}

/**
 * Installs a tarball into a new project, as a user of the registry would get it.
 * @param overrides versions of what it needs, by name; default: the newest that it allows
 */
export async function install(tarball: string, overrides: Record<string, string> = {}): Promise<Packed> {
  const project = await mkdtemp(join(tmpdir(), 'newsrail-package-'));
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', overrides }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: project });
  const folder = join(project, 'node_modules/newsrail');
  return {
    project,
    folder,
    manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
    async node(script) {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: project,
      });
      return stdout.trim();
    },
    remove: () => rm(project, { recursive: true, force: true }),
  };
}
