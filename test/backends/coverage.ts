import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** What a backend can bring, as the table in docs/backends.md has it. */
export const capabilities = [
  'list',
  'single',
  'paging',
  'picture',
  'authors',
  'dates',
  'section',
  'paywall',
  'sponsor',
  'body',
  'errors',
] as const;
export type Capability = (typeof capabilities)[number];

export const folder = join(import.meta.dirname, '../../.cache/backends');

const shown: Record<string, Set<Capability>> = {};
let testFile = '';

/**
 * Says, inside a test, what the test shows of a backend. It counts when the test has passed, and only then does
 * docs/backends.md claim it.
 */
export function covers(backend: string, ...what: Capability[]): void {
  onTestFinished(({ task }) => {
    if (task.result?.state !== 'pass') return;
    testFile = task.file.name;
    for (const capability of what) (shown[backend] ??= new Set()).add(capability);
  });
}

afterAll(() => {
  if (!Object.keys(shown).length) return;
  mkdirSync(folder, { recursive: true });
  const cells = Object.fromEntries(Object.entries(shown).map(([backend, cell]) => [backend, [...cell]]));
  writeFileSync(join(folder, `${testFile.replaceAll('/', '-')}.json`), JSON.stringify(cells));
});
