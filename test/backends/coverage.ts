import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { folder, type Capability } from './capabilities.js';

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
