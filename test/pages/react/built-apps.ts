import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../built.ts';
import type * as server from './apps/server.tsx';

const apps = join(import.meta.dirname, 'apps');
const modules = join(import.meta.dirname, '../../../node_modules');

/** Which React an app is bundled with. */
export type Version = 18 | 19;

// React as a developer has it: only then it says what does not fit.
function withReact(version: Version) {
  const folder = (name: string) => join(modules, version === 18 ? `${name}18` : name);
  return {
    alias: { react: folder('react'), 'react-dom': folder('react-dom') },
    define: { 'process.env.NODE_ENV': '"development"' },
    jsx: 'automatic',
  } as const;
}

/** The apps for a browser. @returns contents by file name; `app.js` loads the others */
export function forBrowser(version: Version): Promise<Map<string, Uint8Array>> {
  return bundle({ ...withReact(version), entryPoints: { app: join(apps, 'browser.tsx') } });
}

/** The apps for a server, in this process, where there is no page. */
export async function forServer(version: Version): Promise<typeof server> {
  const { outputFiles } = await build({
    ...withReact(version),
    entryPoints: [join(apps, 'server.tsx')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const folder = await mkdtemp(join(tmpdir(), 'newsrail-react-'));
  const file = join(folder, 'server.cjs');
  await writeFile(file, outputFiles[0]!.contents);
  const loaded = createRequire(import.meta.url)(file) as typeof server;
  await rm(folder, { recursive: true });
  return loaded;
}
