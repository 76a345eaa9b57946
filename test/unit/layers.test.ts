import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the ground up. A module imports from layers below its own, or from its own folder. */
const layers = [
  ['errors', 'text', 'styles'],
  ['article'],
  ['backend', 'locales'],
  ['events', 'reading'],
  ['backends', 'parts', 'related'],
  ['data'],
  ['configure'],
  ['elements'],
  ['define', 'index', 'client'],
  ['react', 'ssr', 'cdn'],
];

/** Each dependency has its places. */
const homes: Record<string, string[]> = {
  zod: ['article', 'reading', 'backends'],
  ky: ['data'],
  htmlparser2: ['text'],
  lit: ['parts', 'styles', 'elements', 'ssr'],
  '@lit-labs': ['elements', 'ssr'],
  react: ['react'],
};

/** Every import that goes up, sideways or to a dependency that is not at home there. */
function violations(sources: Record<string, string>): string[] {
  return Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, specifier]) => {
      const verdict = specifier!.startsWith('.') ? upwards(file, specifier!) : astray(file, specifier!);
      return verdict ? [`${file}: ${specifier} ${verdict}`] : [];
    }),
  );
}

function upwards(file: string, specifier: string): string | undefined {
  const [from, to] = [area(file), area(posix.join(posix.dirname(file), specifier))];
  if (from === to) return undefined;
  const [above, below] = [level(from), level(to)];
  if (above < 0 || below < 0) return 'has no layer';
  return above > below ? undefined : 'does not go down';
}

function astray(file: string, specifier: string): string | undefined {
  const allowed = homes[specifier.split('/')[0]!];
  if (!allowed) return 'is no dependency';
  return allowed.includes(area(file)) ? undefined : 'is not at home there';
}

function area(file: string): string {
  return file.split('/')[0]!.replace(/\.[jt]s$/, '');
}

function level(name: string): number {
  return layers.findIndex((layer) => layer.includes(name));
}

function sources(): Record<string, string> {
  const root = join(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

describe('the layers', () => {
  it('are kept by every import', () => {
    expect(violations(sources())).toEqual([]);
  });

  it('are walked through at all', () => {
    expect(Object.keys(sources()).length).toBeGreaterThan(40);
  });

  it('are not broken by a word that is no import', () => {
    expect(violations({ 'backends/ans.ts': `url.set('from', 7); url.set('size', 7);` })).toEqual([]);
  });

  it.each([
    ['upwards', 'parts/card.ts', "import { LatestList } from '../elements/latest-list/latest-list.js';"],
    ['sideways', 'backends/ghost.ts', "export * from '../parts/card.js';"],
    ['upwards, on demand', 'text/date.ts', "const a = await import('../data/client.js');"],
    ['for its type only', 'article.ts', "import type { Backend } from './backend.js';"],
    ['to a stray dependency', 'elements/states.ts', "import ky from 'ky';"],
    ['to no dependency', 'data/ask.ts', "import debounce from 'lodash/debounce';"],
    ['from a folder without a layer', 'utils/misc.ts', "import '../article.js';"],
  ])('catch a planted import %s', (_, file, source) => {
    expect(violations({ [file]: source })).toHaveLength(1);
  });
});
