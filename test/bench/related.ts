import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { related } from './related/built.ts';
import { newest, newestAndAlike } from './related/candidates.ts';
import { files, missing, modes, newsroom, type Newsroom } from './related/newsrooms.ts';
import { hugo, miniSearch, newsrail, rankers } from './related/peers.ts';
import { quality, SHOWN, type Ranker } from './related/quality.ts';
import { brotli } from './related/size.ts';

// How often the first five are what the writers themselves linked to, for the ranker and for others. `--check` says
// whether docs/related.md is what comes out. Times are printed and not written: they are the machine's. Newsrooms of
// your own, given as files in the form of the two, are measured beside them; then nothing is written.
if (missing) {
  console.log(`Nothing is measured: ${missing}.`);
  process.exit();
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const { values, positionals: own } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const all = [...files, ...own.map((file) => resolve(file))];
const rooms = all.map((file) => newsroom(file, 500));
const columns = rooms.flatMap((room) => modes.map((mode) => ({ room, mode })));

const best = rankers.map(([name, ranker, able]) => [
  name,
  ...columns.map(({ room, mode }) => {
    if (!able.includes(mode)) return '–';
    const { ndcg, hit } = quality(room.questions, mode, ranker);
    return `${ndcg.toFixed(1)} (${hit.toFixed(0)})`;
  }),
]);

/** How many of five are shown beside articles of one newsroom out of the other, where none belongs. */
function foreign(room: Newsroom, { articles }: Newsroom, ranker: Ranker): string {
  const pool = articles.slice(-500);
  const shown = room.questions.map(({ current }) => ranker(current.meta, pool, SHOWN).length);
  return (shown.reduce((sum, count) => sum + count, 0) / shown.length).toFixed(2);
}
const next = (index: number) => rooms[(index + 1) % rooms.length]!;
// The others show five whatever there is.
const strangers = rankers
  .filter(([, ranker]) => ranker === hugo || ranker === newsrail)
  .map(([name, ranker]) => [name, ...rooms.map((room, index) => foreign(room, next(index), ranker))]);

/** What is right of all that the newsroom has, with so many candidates fetched. */
function fetched(
  { questions }: Newsroom,
  pick: (question: Newsroom['questions'][number]) => Newsroom['articles'],
  ranker = newsrail,
) {
  return quality(
    questions.map((question) => ({ ...question, older: pick(question) })),
    'meta',
    ranker,
  ).ndcg;
}
/** As an element ranks what two requests have brought: the newest, which come first, say how common a word is. */
const ofTwo: Ranker = (current, candidates, limit) =>
  related
    .relatedReads({ current, candidates, limit, common: candidates.slice(0, 50) })
    .related.map(({ article }) => article);

const whole = all.map((file) => newsroom(file, Infinity));
const pools = whole.map((room) => {
  const alone = fetched(room, ({ older }) => newest(older, 100));
  const half = fetched(room, ({ older }) => newest(older, 50));
  const both = fetched(room, ({ current, older }) => newestAndAlike(current.meta, older, 50), ofTwo);
  const better = [alone, half].map((than) => `${((both / than - 1) * 100).toFixed(0)} % better`);
  return [room.name, ...[alone, half, both].map((figure) => figure.toFixed(1)), ...better];
});

const text = [
  '500 candidates, nDCG@5 × 100; in brackets, beside how many of a hundred articles at least one of five is right:',
  table(['', ...columns.map(({ room, mode }) => `${room.name}, ${mode}`)], best),
  'Shown of five, beside articles of one newsroom out of 500 of the other (meta), where nothing should be; those not named always show five:',
  table(['', ...rooms.map(({ name }) => `beside ${name}`)], strangers),
  'What is among the candidates matters most. Out of all that a newsroom has, with at most 100 of them fetched (meta):',
  table(
    ['', 'the newest 100', 'the newest 50', 'and 50 that share its rarest keywords', 'than 100', 'than 50'],
    pools,
  ),
].join('\n\n');
const tables = await format(text, { parser: 'markdown' });
console.log(tables);

const one = rooms[0]!;

/** The best of a few runs, each with articles that nobody has seen, in milliseconds. */
function time(run: (articles: Newsroom['articles']) => unknown, again: boolean): number {
  let least = Infinity;
  for (let round = 0; round < 15; round++) {
    const articles = one.questions.at(-1)!.older.map((article) => ({ ...article }));
    if (again) run(articles);
    const start = performance.now();
    run(articles);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
const { current, older } = one.questions.at(-1)!;
const theirs = time((articles) => miniSearch(current.meta, articles, SHOWN), false);
const cold = time((articles) => related.rank(current.meta, articles, { limit: SHOWN }), false);
const warm = time((articles) => related.rank(current.meta, articles, { limit: SHOWN }), true);
console.log(
  `${older.length} candidates, meta: MiniSearch builds and searches in ${theirs.toFixed(1)} ms; Newsrail takes ${(cold / theirs).toFixed(2)} of that, and again ${(warm / theirs).toFixed(2)}.`,
);
const sizes = [
  ['Newsrail, all of `newsrail/related`', await brotli('./src/related/index.ts')],
  [
    'Newsrail, what a page with elements loads for it',
    await brotli('./src/related/related-reads.ts', ['*/url.js']),
  ],
  ['MiniSearch', await brotli('minisearch')],
  ['lunr', await brotli('lunr')],
] as const;
console.log(
  table(
    ['brotli', 'bytes'],
    sizes.map(([name, bytes]) => [name, String(bytes)]),
  ),
);

const page = join(import.meta.dirname, '../../docs/related.md');
const before = await readFile(page, 'utf8');
const after = before.replace(/(<!-- related:start -->\n)[^]*?(<!-- related:end -->)/, `$1\n${tables}\n$2`);
if (own.length) console.log('Nothing is written: newsrooms of your own are among these.');
else if (!values.check) await writeFile(page, after);
else if (before !== after) {
  console.error(
    'The tables in docs/related.md are not these. Run `npm run bench:related` and commit what it writes.',
  );
  process.exitCode = 1;
}
