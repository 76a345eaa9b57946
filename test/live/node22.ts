import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { install } from './install.ts';

/** The Node that some of these servers want, where this project's own is too new for them. */
export interface Node22 {
  /** Its executable. */
  path: string;
  /** What a process that starts `node` by itself needs in its environment. */
  env: Record<string, string>;
  /** Compiles the addon of a package: `npm ci` has not run its scripts, and what they would fetch is no npm package. */
  compile(packageFolder: string): Promise<void>;
}

/**
 * Installs Node 22 with its headers.
 * @throws when this machine cannot run it, or cannot compile for it.
 */
export async function node22(cacheDir: string): Promise<Node22> {
  if (process.platform !== 'linux') throw new Error('it is run with a Node 22 from npm for Linux only');
  for (const program of ['python3', 'make', 'g++']) {
    await run(program, ['--version']).catch(() => {
      throw new Error(`${program} is missing, which compiles its database; apt-get install ${program}`);
    });
  }
  const from = fileURLToPath(new URL('node22', import.meta.url));
  const modules = join(await install({ name: 'node22', from, cacheDir }), 'node_modules');
  const home = join(modules, `node-linux-${process.arch}`);
  if (!existsSync(home)) throw new Error(`there is no Node 22 from npm for ${process.arch}`);
  const path = join(home, 'bin/node');
  const env = { PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
  const gyp = join(modules, 'node-gyp/bin/node-gyp.js');
  return {
    path,
    env,
    async compile(cwd) {
      // Unoptimised: SQLite takes minutes otherwise, for a database with a dozen stories in it.
      const plain = { ...env, CFLAGS: '-O0', CXXFLAGS: '-O0' };
      // Not as a parameter: what npm's own settings say would win over that.
      const headers = { npm_config_nodedir: home };
      await run(path, [gyp, 'rebuild', '--release'], { cwd, env: { ...plain, ...headers } });
    },
  };
}
