import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { format } from 'prettier';

// What each entry weighs for those who load it: the files of the script build as they are, and the npm entries as a
// bundler would make them, with lit, zod and ky inside, and without for a page that has them already.
const root = join(import.meta.dirname, '../..');
const entries = [
  'index',
  'define/article-card',
  'define/related-reads',
  'define/latest-list',
  'define/article-view',
  'define/all',
  'client',
  'related/index',
];

interface Weight {
  what: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

function weigh(what: string, files: Uint8Array[]): Weight {
  const sum = (size: (file: Uint8Array) => number) => files.reduce((total, file) => total + size(file), 0);
  return {
    what,
    bytes: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/** A file of the script build by its name, without what changes with its contents. */
async function built(name: string): Promise<Uint8Array> {
  const files = await readdir(join(root, 'cdn'));
  const file = files.find((file) => file.replace(/-[\w-]{8}\.js$/, '.js') === `${name}.js`);
  if (!file) throw new Error(`The script build has no ${name}.js any more.`);
  return readFile(join(root, 'cdn', file));
}

async function bundled(entry: string, external: string[]): Promise<Uint8Array[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, `dist/${entry}.js`)],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    write: false,
    metafile: true,
    external,
    legalComments: 'none',
  });
  const wanted = atOnce(metafile, entry);
  return outputFiles
    .filter(({ path }) => wanted.has(path.replace(/^\//, '')))
    .map(({ contents }) => contents);
}

function atOnce({ outputs }: Metafile, wanted: string): Set<string> {
  const byName = Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name.replace(/^.*?out\//, 'out/'), output]),
  );
  // What is loaded on demand is an entry to esbuild as well.
  const entry = Object.keys(byName).find((name) => byName[name]!.entryPoint?.endsWith(`dist/${wanted}.js`))!;
  const found = new Set([entry]);
  for (const name of found) {
    for (const { path, kind, external } of byName[name]?.imports ?? []) {
      if (kind === 'import-statement' && !external) found.add(path.replace(/^.*?out\//, 'out/'));
    }
  }
  return found;
}

const script = await Promise.all(['newsrail', 'newsrail-elements', 'newsrail-lists'].map(built));
const rows: Weight[] = [
  weigh('cdn/newsrail.js: a page with a list on WordPress', script),
  weigh('a page with a card or an article', script.slice(0, 2)),
  weigh('a page with none of the tags', script.slice(0, 1)),
  weigh('cdn/newsrail.css: the rules for the head', [await readFile(join(root, 'cdn/newsrail.css'))]),
  weigh('cdn/newsrail.iife.js: one file, with everything', [
    await readFile(join(root, 'cdn/newsrail.iife.js')),
  ]),
];
for (const entry of entries) {
  const name = entry.replace(/^(?:define|data)\//, '').replace(/\/?index$/, '');
  const path = name ? `newsrail/${name}` : 'newsrail';
  rows.push(weigh(path, await bundled(entry, [])));
  rows.push(
    weigh(`${path}, without lit, zod and ky`, await bundled(entry, ['lit', 'lit/*', 'zod', 'zod/*', 'ky'])),
  );
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const table = [
  '| what | minified | gzip | brotli |',
  '| --- | ---: | ---: | ---: |',
  ...rows.map(
    ({ what, bytes, gzip, brotli }) => `| ${what} | ${[bytes, gzip, brotli].map(kilobytes).join(' | ')} |`,
  ),
].join('\n');
console.log(`Kilobytes of 1000 bytes.\n\n${table}`);

// What the README says comes from here, and a check keeps it true.
const readme = join(root, 'README.md');
const before = await readFile(readme, 'utf8');
const after = before.replace(
  /(<!-- size:start -->\n)[^]*?(<!-- size:end -->)/,
  `$1\n${await tidy(table)}\n$2`,
);
if (process.argv.includes('--check')) {
  if (before !== after)
    fail('The sizes in the README are not these. Run `npm run size` and commit what it writes.');
} else await writeFile(readme, after);

// Why it is what it is: docs/decisions/0012-what-the-look-weighs.md 0014-what-living-weighs.md 0016-read-also.md and
// 0020-the-script-in-three-files.md
const LIMIT = 38_800;
const { what, brotli } = rows[0]!;
if (brotli > LIMIT)
  fail(`${what} weighs ${brotli} bytes brotli, ${brotli - LIMIT} over its limit of ${LIMIT}.`);
else console.log(`\n${what} weighs ${brotli} bytes brotli, ${LIMIT - brotli} under its limit.`);

function fail(reason: string): void {
  console.error(`\n${reason}`);
  process.exitCode = 1;
}

function tidy(markdown: string): Promise<string> {
  return format(markdown, { parser: 'markdown' });
}
