import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { waitAfter } from '../../src/data/poll/schedule.ts';
import { apart, isDown, MINUTE, naive, newsrail, SECOND, type Reader, type Situation } from './readers.ts';
import { seeded } from './seeded.ts';
import { behindCache } from './shared-cache.ts';

// A hundred thousand readers, simulated with the schedule that pages run: what reaches the server in each second.
// `--check` says whether docs/polling.md is what comes out.
const READERS = 100_000;
const SEED = 2026;
const HOUR = 60 * MINUTE;

const evenly: Situation['opens'] = (random) => MINUTE * random();
const situations: Situation[] = [
  { name: 'readers come evenly', opens: evenly, window: [10 * MINUTE, 20 * MINUTE] },
  {
    name: 'a push alert: all open within 5 s',
    opens: (random) => 5 * SECOND * random(),
    window: [0, 15 * MINUTE],
  },
  {
    name: 'after an outage that a push alert began',
    opens: (random) => 9 * MINUTE + 5 * SECOND * random(),
    down: [10 * MINUTE, 20 * MINUTE],
    window: [20 * MINUTE, HOUR],
  },
  {
    name: 'after an outage of 10 min',
    opens: evenly,
    down: [10 * MINUTE, 20 * MINUTE],
    window: [20 * MINUTE, HOUR],
  },
  {
    name: 'all are online again at once',
    opens: (random) => evenly(random) - 10 * MINUTE,
    onlineFrom: 0,
    window: [0, 15 * MINUTE],
  },
];
const clients: [string, Reader][] = [
  ['Newsrail', newsrail(1)],
  ['`setInterval`', naive],
  ['Newsrail, 3 tabs each', newsrail(3)],
  ['the same, not sharing', apart(3, newsrail(1))],
  ['`setInterval`, 3 tabs each', apart(3, naive)],
];

/** Everybody's requests, as they come out of the readers one by one. */
function askAll(situation: Situation, reader: Reader, ask: (time: number) => void): void {
  const random = seeded(SEED);
  for (let nth = 0; nth < READERS; nth++) reader(situation, random, ask);
}

/** Counts requests by the second, within a situation's window. */
function counter([from, to]: Situation['window']) {
  const buckets = new Uint32Array((to - from) / SECOND);
  return {
    add: (time: number) => {
      if (time >= from && time < to) buckets[Math.floor((time - from) / SECOND)]!++;
    },
    /** Seconds, those with the fewest requests first. */
    sorted: () => buckets.sort(),
  };
}

const at = (sorted: ArrayLike<number>, share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
const sum = (numbers: Uint32Array) => numbers.reduce((total, number) => total + number, 0);
const count = (number: number) => Math.round(number).toLocaleString('en');
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function withoutCache(situation: Situation, reader: Reader): string[] {
  const { add, sorted } = counter(situation.window);
  askAll(situation, reader, add);
  const buckets = sorted();
  const most = at(buckets, 1);
  return [at(buckets, 0.5), at(buckets, 0.95), most].map(count).concat(percent(most / READERS));
}

function behindCaches(situation: Situation): string[][] {
  const times: number[] = [];
  askAll(situation, newsrail(1), (time) => times.push(time));
  const inOrder = Float64Array.from(times).sort();
  const all = inOrder.filter((time) => time >= situation.window[0]).length;
  return [10, 30].map((maxAge) => {
    const [alone, revalidating] = [0, 60].map((staleWhileRevalidate) =>
      behindCache(inOrder, situation, { maxAge, staleWhileRevalidate }),
    );
    const { add, sorted } = counter(situation.window);
    alone!.asked.forEach(add);
    const buckets = sorted();
    const perMinute = sum(buckets) / (buckets.length / 60);
    const waited = [alone!, revalidating!].map((cache) => percent(cache.waited / all));
    return [situation.name, `${maxAge} s`, perMinute.toFixed(1), count(at(buckets, 1)), ...waited];
  });
}

/** How many requests one reader makes of a server that fails all day. */
function outage(interval: number): string[] {
  const random = seeded(SEED);
  const counts = Uint32Array.from({ length: READERS }, () => {
    let asked = 0;
    for (let time = waitAfter({ interval, failures: 0 }, random); time < 24 * HOUR; asked++)
      time += waitAfter({ interval, failures: asked + 1 }, random);
    return asked;
  }).sort();
  return [
    `${interval / SECOND} s`,
    count((24 * HOUR) / interval),
    count(at(counts, 0.5)),
    count(at(counts, 1)),
  ];
}

/** Requests of a reader during the outage, on average. */
function during(situation: Situation, reader: Reader): string {
  let asked = 0;
  askAll(situation, reader, (time) => (asked += isDown(situation, time) ? 1 : 0));
  return (asked / READERS).toFixed(1);
}

/** Minutes after the outage until so many readers have the news again. */
function recovered(situation: Situation, ...shares: number[]): string[] {
  const random = seeded(SEED);
  const back = Float64Array.from({ length: READERS }, () => {
    let first = Infinity;
    newsrail(1)(situation, random, (time) => {
      if (time >= situation.down![1] && !isDown(situation, time)) first = Math.min(first, time);
    });
    return (first - situation.down![1]) / MINUTE;
  }).sort();
  return shares.map((share) => at(back, share).toFixed(1));
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const numeric = (cell: string) => /^[\d.,]+( %)?$/.test(cell);
  const rule = head.map((_, column) => (numeric(rows[0]![column]!) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const direct = situations.flatMap((situation) =>
  clients.map(([client, reader]) => [situation.name, client, ...withoutCache(situation, reader)]),
);
const failing = situations.find(({ down }) => down)!;
const [half, most] = recovered(failing, 0.5, 0.95);
const text = [
  'Requests per second that reach the server, with nothing in front of it:',
  table(['situation', 'client', 'median', '95 %', 'most', 'of the readers'], direct),
  `During the outage a reader asks ${during(failing, newsrail(1))} times, with \`setInterval\` ${during(failing, naive)} times. After it half of the readers have the news again within ${half} minutes, 95 % within ${most}.`,
  'With one shared cache in front, which asks once for all who wait. The last two columns say how many readers’ requests have to wait for the server, without `stale-while-revalidate` and with 60 seconds of it:',
  table(
    ['situation', '`max-age`', 'requests per minute', 'most in a second', 'wait', 'wait, with it'],
    situations.flatMap(behindCaches),
  ),
  'A server that fails for 24 hours is asked by one reader so many times:',
  table(
    ['interval', 'without any outage', 'median', 'most of 100,000 readers'],
    [MINUTE, 5 * MINUTE].map(outage),
  ),
].join('\n\n');

const page = join(import.meta.dirname, '../../docs/polling.md');
const before = await readFile(page, 'utf8');
const tables = await format(text, { parser: 'markdown' });
const after = before.replace(/(<!-- herd:start -->\n)[^]*?(<!-- herd:end -->)/, `$1\n${tables}\n$2`);
console.log(tables);
if (!process.argv.includes('--check')) await writeFile(page, after);
else if (before !== after) {
  console.error(
    'The tables in docs/polling.md are not these. Run `npm run bench:herd` and commit what it writes.',
  );
  process.exitCode = 1;
}
