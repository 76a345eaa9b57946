import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed, type Packed } from './packed.ts';

const run = promisify(execFile);
const uses = join(import.meta.dirname, 'uses');
let pack: Packed;

beforeAll(async () => {
  pack = await packed();
  const { dependencies } = JSON.parse(await readFile(join(uses, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const wanted = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  await run('npm', ['install', ...options, ...wanted], { cwd: pack.project });
  await cp(uses, join(pack.project, 'uses'), { recursive: true });
}, 600_000);
afterAll(() => pack.remove());

/** Runs a program of that project, on this Node, and gives what it prints, whether it is content or not. */
async function says(program: string, ...parameters: string[]): Promise<string> {
  const file = join(pack.project, 'node_modules', program);
  const { stdout } = await run(process.execPath, [file, ...parameters], { cwd: pack.project }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.trim();
}

// Each has lines that must compile, and lines under `@ts-expect-error` that must not: one that did would be an error.
describe('the types, in a strict project with the package from its tarball', () => {
  it.each(['plain', 'react-19', 'react-18', 'preact', 'solid', 'qwik'])(
    'of %s: tags, attributes, properties and events',
    async (use) => {
      expect(await says('typescript/bin/tsc', '--project', `uses/${use}`)).toBe('');
    },
  );

  it('of Vue: templates', async () => {
    expect(await says('vue-tsc/bin/vue-tsc.js', '--project', 'uses/vue')).toBe('');
  });

  it('of Svelte: components, of which one has four mistakes', async () => {
    const options = ['--workspace', 'uses/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const printed = await says('svelte-check/bin/svelte-check', ...options, '--threshold', 'error');
    const errors = [...printed.matchAll(/ERROR "(.*?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    expect(errors).toEqual([5, 6, 7, 8].map((line) => `Mistakes.svelte:${line}`));
    expect(printed).toContain('4 ERRORS');
  });
});
