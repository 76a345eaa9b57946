import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const recipes = join(root, 'examples/analytics');
const guide = readFileSync(join(root, 'docs/analytics.md'), 'utf8');
const fences = [...guide.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code!);

describe('docs/analytics.md', () => {
  const files = readdirSync(recipes);

  it('has a recipe for each service', () => {
    expect(files.toSorted()).toEqual(['ga4.js', 'matomo.js', 'plausible.js']);
  });

  it.each(files)('says word for word what is tested: %s', (file) => {
    expect(fences).toContain(readFileSync(join(recipes, file), 'utf8'));
  });
});
