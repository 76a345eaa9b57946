import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import type { Browser } from 'puppeteer-core';
import type { createClient } from '../../src/client.ts';
import { startNewsroom } from '../../examples/newsroom/server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { install, pack, root } from '../package/pack.ts';
import { bundlers } from './bundlers/all.ts';
import type { Bundle } from './bundlers/bundle.ts';
import { served } from './bundlers/served.ts';

// What each entry of the package costs in the output of four bundlers: what a page loads at once, and what it loads on
// demand once it shows articles. The package is installed from its tarball, and pages run in a real browser.
interface Entry {
  name: string;
  /** Bytes brotli, at once and on demand together, that no bundler's output may exceed. */
  budget: number;
  /** Packages that it is an addition to, and that are not counted. */
  others?: string[];
  /** What the page does with it. */
  use: 'card' | 'list' | 'related' | 'view' | 'client' | 'nothing';
}

const entries: Entry[] = [
  { name: 'newsrail', budget: 21_000, use: 'client' },
  { name: 'newsrail/client', budget: 19_200, use: 'client' },
  { name: 'newsrail/latest-list', budget: 46_000, use: 'list' },
  { name: 'newsrail/article-card', budget: 42_100, use: 'card' },
  { name: 'newsrail/related-reads', budget: 58_000, use: 'related' },
  { name: 'newsrail/article-view', budget: 54_000, use: 'view' },
  { name: 'newsrail/all', budget: 48_700, use: 'list' },
  { name: 'newsrail/react', budget: 51_700, use: 'nothing', others: ['react', 'react/jsx-runtime'] },
  { name: 'newsrail/related', budget: 4_000, use: 'nothing' },
];

interface Cost {
  atOnce: number;
  onDemand: number;
}

const newsroom = await startNewsroom({ port: 0 });
const browser = await launchChromium();
const folder = await mkdtemp(join(tmpdir(), 'newsrail-bundlers-'));
const installed = await install(await pack(folder), await lockedVersions());
const rows: { entry: Entry; costs: Cost[] }[] = [];
try {
  for (const entry of entries) {
    const costs: Cost[] = [];
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const file = join(installed.project, `${bundler}-${entry.name.replace('/', '-')}.js`);
      // All of it is kept, as in a project that uses all of it.
      await writeFile(file, `import * as it from '${entry.name}';\nglobalThis.it = it;\n`);
      costs.push(await cost(await bundle(file, entry.others), entry, browser));
    }
    rows.push({ entry, costs });
  }
} finally {
  await Promise.all([browser.close(), newsroom.close(), installed.remove()]);
  await rm(folder, { recursive: true });
}

/** The versions of what the package needs that this project has: those that its users get differ with the day. */
async function lockedVersions(): Promise<Record<string, string>> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const names = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod', 'ky'];
  return Object.fromEntries(names.map((name) => [name, lock.packages[`node_modules/${name}`]!.version]));
}

async function cost(bundle: Bundle, { use }: Entry, browser: Browser): Promise<Cost> {
  const weigh = (names: string[]) =>
    names.reduce((sum, name) => sum + brotliCompressSync(bundle.files.get(name)!).length, 0);
  const loaded = use === 'nothing' ? [] : await loadedBy(bundle, use, browser);
  return {
    atOnce: weigh(bundle.atOnce),
    onDemand: weigh(loaded.filter((name) => !bundle.atOnce.includes(name))),
  };
}

/** The scripts that a page loads until it shows what it is there for. */
async function loadedBy(bundle: Bundle, use: Entry['use'], browser: Browser): Promise<string[]> {
  const src = `${newsroom.url}/wp-json/wp/v2/posts`;
  const bodies: Record<string, string> = {
    list: `<latest-list src="${src}"></latest-list>`,
    card: `<article-card src="${src}"></article-card>`,
    view: `<article-view src="${src}"></article-view>`,
    related: `<related-reads src="${src}"></related-reads>`,
    client: '',
  };
  const site = await served(bundle, bodies[use]!);
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === site.url && url.pathname.endsWith('.js')) loaded.push(url.pathname.slice(1));
  });
  try {
    await page.goto(site.url);
    await page.evaluate(
      async (use, src) => {
        const element = document.querySelector<HTMLElement & { ready: Promise<void>; state: string }>(
          'latest-list, article-card, article-view, related-reads',
        );
        if (use === 'client') {
          const { it } = globalThis as unknown as { it: { createClient: typeof createClient } };
          await it.createClient().list({ src });
        } else {
          await customElements.whenDefined(element!.localName);
          await element!.ready;
          if (element!.state === 'error') throw new Error(`<${element!.localName}> shows an error`);
        }
      },
      use,
      src,
    );
    // What waits for an idle page, or for what is drawn, is loaded now.
    await page.waitForNetworkIdle({ idleTime: 500 });
  } finally {
    await page.close();
    await site.stop();
  }
  return [...new Set(loaded)];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const table = [
  `| import | ${Object.keys(bundlers).join(' | ')} | budget |`,
  `| --- | ${'---: | '.repeat(Object.keys(bundlers).length)}---: |`,
  ...rows.map(({ entry, costs }) => {
    const cells = costs.map(({ atOnce, onDemand }) =>
      onDemand ? `${kilobytes(atOnce)} + ${kilobytes(onDemand)}` : kilobytes(atOnce),
    );
    return `| \`${entry.name}\` | ${cells.join(' | ')} | ${kilobytes(entry.budget)} |`;
  }),
].join('\n');
console.log(`Kilobytes of 1000 bytes, brotli: at once + on demand.\n\n${table}`);

const page = join(root, 'docs/bundlers.md');
const before = await readFile(page, 'utf8');
const after = before.replace(
  /(<!-- bundlers:start -->\n)[^]*?(<!-- bundlers:end -->)/,
  `$1\n${await format(table, { parser: 'markdown' })}\n$2`,
);
if (!process.argv.includes('--check')) await writeFile(page, after);
else if (!isNearly(before, after))
  fail(
    'The figures in docs/bundlers.md are not these. Run `npm run bench:bundlers` and commit what it writes.',
  );

for (const { entry, costs } of rows) {
  const most = Math.max(...costs.map(({ atOnce, onDemand }) => atOnce + onDemand));
  if (most > entry.budget)
    fail(
      `${entry.name} costs up to ${most} bytes, ${most - entry.budget} over its budget of ${entry.budget}.`,
    );
}

/** Names of files hold hashes of paths, by which a bundle is a few bytes more or less from folder to folder. */
function isNearly(one: string, other: string): boolean {
  const figures = (text: string) => (text.match(/\d+\.\d/g) ?? []).map(Number);
  const [here, there] = [figures(one), figures(other)];
  const isSameText = one.replace(/[ -]+|\d+\.\d/g, '') === other.replace(/[ -]+|\d+\.\d/g, '');
  return isSameText && here.every((bytes, index) => Math.abs(bytes - there[index]!) < 0.25);
}

function fail(reason: string): void {
  console.error(`\n${reason}`);
  process.exitCode = 1;
}
