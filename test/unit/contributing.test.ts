import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backend.js';
import { readPage } from '../../src/data/read-page.js';
import { answerOf } from '../backends/answers.ts';
import { keepsTheContract } from '../backends/contract.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** What a fence of the guide holds. */
function fence(language: string, holding: string): string {
  const found = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].find(
    ([, named, code]) => named === language && code!.includes(holding),
  );
  if (!found) throw new Error(`no ${language} with ${holding} in CONTRIBUTING.md`);
  return found[2]!;
}

// Beside the sources, so that its imports lead where they would.
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/contributing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const code = fence('ts', 'defineBackend({');
const file = join(folder, 'quill.ts');
writeFileSync(file, code.replaceAll("'../", "'../../src/"));

const bundle = join(folder, 'quill.js');
await build({ entryPoints: [file], bundle: true, format: 'esm', outfile: bundle });
const { quill } = (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as { quill: Backend };

const API = 'https://gazette.example/quill/posts';
const answer = () => JSON.parse(fence('json', '"quill"')) as { entries: Record<string, unknown>[] };

/** The guide's own answer with a few more entries of its kind. */
function longer() {
  const body = answer();
  body.entries = ['a1', 'a2', 'a3', 'a4'].map((uid) => ({ ...body.entries[0], uid, path: `/${uid}` }));
  return body;
}

describe('the backend of CONTRIBUTING.md', () => {
  keepsTheContract({
    backend: quill,
    addresses: [`${API}?size=10`, API],
    body: longer,
    list: (body) => (body as { entries: unknown[] }).entries,
    empty: [{ quill: 2, entries: [] }],
  });

  it('has the types that it claims to have', () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../test/tsconfig.json',
        compilerOptions: { rootDir: '../..', types: [] },
        include: ['quill.ts'],
      }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
  }, 60_000);

  it('recognises the answer beside it, by its hint too, and reads it', async () => {
    expect(quill.detect(answerOf(answer(), API))).toBe(true);
    expect(quill.detect(answerOf({ ...answer(), quill: 3 }, API))).toBe(false);
    expect(fence('json', '"quill"')).toMatch(quill.hint!);
    const { articles } = await readPage(answerOf(answer(), API), { src: API }, quill);
    expect(articles).toEqual([
      {
        id: 'a1',
        url: 'https://gazette.example/fog',
        headline: 'Fog delays the ferry',
        datePublished: '2026-11-20T00:00:00.000Z',
        image: [],
        author: [],
        keywords: [],
      },
    ]);
  });

  it('asks as the guide says', () => {
    const { pathname, search } = quill.request({ src: API, limit: 6 });
    expect(guide).toContain(`GET ${pathname}${search}`);
    expect(quill.claims!.test(API)).toBe(true);
  });
});
