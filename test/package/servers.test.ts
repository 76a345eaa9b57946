import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentKey } from '../../examples/newsroom/backends/ghost.ts';
import { startNewsroom, type RunningNewsroom } from '../../examples/newsroom/server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { complaintsOf } from '../pages/open-page.ts';
import { startOwnSite, type OwnSite } from '../pages/own-site.ts';
import { codeOfGuide, costsInGuide } from './guide.ts';
import { htmlCost } from './html-cost.ts';
import { packed, root, type Packed } from './packed.ts';
import { inWorkerd } from './in-workerd.ts';

const run = promisify(execFile);

/** What a server of any kind does with the library: it asks three kinds of backends, compares, and writes JSON. */
const work = `
import { ArticleError, createClient, fetchArticles, serialize } from 'newsrail/client';
import { relatedReads } from 'newsrail/related';

export async function work(newsroom) {
  const lacks = ['process', 'Buffer', 'window', 'document'].filter((name) => !(name in globalThis));
  const ask = (path, limit) => fetchArticles({ src: newsroom + path, limit });
  const [posts, others, feed] = await Promise.all([
    ask('/wp-json/wp/v2/posts', 20),
    ask('/ghost/api/content/posts?key=${contentKey}', 3),
    ask('/feed.json', 3),
  ]);
  const [current, ...candidates] = posts;
  const { related } = relatedReads({ current, candidates, limit: 2 });
  const client = createClient({ retry: 0, timeout: 5000 });
  const error = await client.list({ src: newsroom + '/nothing-here' }).catch((error) => error);
  const aborted = await client.list({ src: newsroom + '/wp-json/wp/v2/posts?x' }, { signal: AbortSignal.abort() }).then(
    () => 'answered',
    (error) => error.name,
  );
  return {
    lacks,
    counts: [posts.length, others.length, feed.length, related.length],
    headline: current.headline,
    error: [error instanceof ArticleError, error.kind, error.status],
    aborted,
    json: JSON.parse(serialize(posts)).length,
  };
}
`;

/** Runs an ES module there as Deno does, which may ask this machine and read, and nothing else. */
async function inDeno(script: string): Promise<string> {
  await writeFile(join(pack.project, 'deno.js'), script);
  const { stdout } = await run(
    join(root, 'node_modules/.bin/deno'),
    ['run', '--allow-net=127.0.0.1', '--allow-read', '--node-modules-dir=manual', '--no-lock', 'deno.js'],
    { cwd: pack.project, env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' } },
  );
  return stdout.trim();
}

let pack: Packed;
let newsroom: RunningNewsroom;
let browser: Browser;
let expected: unknown;
beforeAll(async () => {
  [pack, newsroom, browser] = await Promise.all([packed(), startNewsroom({ port: 0 }), launchChromium()]);
  await writeFile(join(pack.project, 'work.js'), work);
  // What `newsrail/ssr` needs beside the package.
  await run('npm', ['install', '--no-audit', '--no-fund', '@lit-labs/ssr@4.1.0'], { cwd: pack.project });
  const script = `import { work } from './work.js'; console.log(JSON.stringify(await work('${newsroom.url}')));`;
  const { lacks, ...found } = JSON.parse(await pack.node(script)) as { lacks: string[] };
  expect(lacks).toEqual(['window', 'document']);
  expected = found;
});
afterAll(async () => {
  await Promise.all([pack.remove(), newsroom.close(), browser.close()]);
});

describe('newsrail/client and newsrail/related', () => {
  it('work in Node', () => {
    expect(expected).toMatchObject({
      counts: [20, 3, 3, 2],
      error: [true, 'http', 404],
      aborted: 'AbortError',
      json: 20,
    });
  });

  it('work the same in workerd, which has nothing of Node', async () => {
    const found = await inWorkerd(
      pack.project,
      `import { work } from './work.js';
       export default { fetch: async () => Response.json(await work('${newsroom.url}')) };`,
    );
    expect(found).toEqual({
      ...(expected as object),
      lacks: ['process', 'Buffer', 'window', 'document'],
    });
  });

  it('work the same in Deno', async () => {
    const { lacks, ...found } = JSON.parse(
      await inDeno(
        `import { work } from './work.js'; console.log(JSON.stringify(await work('${newsroom.url}')));`,
      ),
    ) as { lacks: string[] };
    expect(found).toEqual(expected);
    expect(lacks).toEqual(expect.arrayContaining(['document']));
  });
});

const ssr = `
  import { renderElement } from 'newsrail/ssr';
  const article = { url: 'https://a.example/1', headline: 'Fog', articleBody: '<p>It was <b>late</b>.' };
  const view = await renderElement('article-view', { article, lang: 'de', attributes: { timezone: 'Asia/Tokyo' } });
  const list = await renderElement('latest-list', { articles: [article] });
  console.log(JSON.stringify([view, list].map((html) => html.replace(/<style.*?<.style>/s, ''))));`;

describe('newsrail/ssr', () => {
  it('draws in Node, and in Deno the same to the letter', async () => {
    const inNode = await pack.node(ssr);
    const [view, list] = JSON.parse(inNode) as string[];
    expect(view).toContain('<p>It was <b>late</b>.</p>');
    expect(view).toContain('Zum Text springen');
    expect(list).toMatch(/<a\s+part="link"\s+class="link"\s+href="https:\/\/a\.example\/1"/);
    expect(await inDeno(ssr)).toBe(inNode);
  });
});

describe('a page that newsrail/ssr has drawn', () => {
  let html: string;
  beforeAll(async () => {
    html = await pack.node(`
      import { renderElement } from 'newsrail/ssr';
      const articles = [1, 2, 3].map((n) => ({ url: 'https://a.example/' + n, headline: 'Story ' + n }));
      const view = { ...articles[0], articleBody: '<p>It was <b>late</b>.' };
      console.log(await renderElement('latest-list', { articles, attributes: { limit: 3, more: 'button' } }));
      console.log(await renderElement('article-view', { article: view, lang: 'de' }));`);
  });
  const entry = `import 'newsrail/latest-list'; import 'newsrail/article-view';`;
  const ways: { way: string; files(): Promise<Map<string, Uint8Array>>; mayAppear?: RegExp }[] = [
    { way: 'a bundler', files: () => bundled(entry, []) },
    // Bundlers take another lit while a page is being developed, which says so.
    {
      way: 'a bundler that serves a developer',
      files: () => bundled(entry, ['development']),
      mayAppear: /^Lit is in dev mode/,
    },
    { way: 'the script', files: cdnFiles },
  ];

  it.each(ways)('is taken over by what comes from $way', async ({ files, mayAppear }) => {
    const found = await files();
    const site = await startOwnSite((path) => {
      const body = found.get(path.slice(1));
      if (body) return { type: 'text/javascript', body };
      return path === '/page'
        ? {
            type: 'text/html',
            body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${html}
              <script>window.first = [...document.querySelectorAll('latest-list, article-view')]
                .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a, article, p, #text *')]);</script>
              <script type="module" src="/newsrail.js"></script>`,
          }
        : undefined;
    });
    try {
      const page = await browser.newPage();
      const said = complaintsOf(page, mayAppear);
      await page.goto(`${site.url}/page`);
      const [first, kept] = await page.evaluate(async () => {
        const hosts = [...document.querySelectorAll<HTMLElement>('latest-list, article-view')];
        for (const host of hosts) {
          await customElements.whenDefined(host.localName);
          await (host as HTMLElement & { ready: Promise<void> }).ready;
        }
        const { first } = window as unknown as { first: Element[] };
        const left = hosts.some(({ shadowRoot }) => shadowRoot!.querySelector('style'));
        return [first.length, first.filter((node) => node.isConnected && !left).length];
      });
      expect(first).toBeGreaterThan(10);
      expect(kept).toBe(first);
      expect(said).toEqual([]);
      await page.close();
    } finally {
      await site.stop();
    }
  });

  async function bundled(contents: string, conditions: string[]): Promise<Map<string, Uint8Array>> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: pack.project },
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      outdir: '/',
      entryNames: 'newsrail',
      conditions,
      logLevel: 'error',
    });
    return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  }
});

describe('docs/server-rendering.md', () => {
  it('says what HTML weighs', async () => {
    const measured = JSON.parse(await pack.node(htmlCost)) as Record<string, number[]>;
    const said = await costsInGuide();
    expect(Object.keys(said)).toEqual(Object.keys(measured));
    for (const [what, sizes] of Object.entries(measured))
      for (const [index, size] of sizes.entries())
        expect(Math.abs(said[what]![index]! / size - 1), `${what}: ${sizes}`).toBeLessThan(0.03);
  });

  it.each([
    { name: 'level-1.html', requests: 1 },
    { name: 'level-2.js', requests: 0 },
    { name: 'level-3.js', requests: 0 },
  ])('has $name, which shows five articles for $requests requests', async ({ name, requests }) => {
    const scripts = await cdnFiles();
    const cdn = await startOwnSite((path) => {
      const body = scripts.get(basename(path));
      return body && { type: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } };
    });
    const code = (await codeOfGuide(name))
      .replaceAll('https://news.example', newsroom.url)
      .replace('https://cdn.example', cdn.url)
      .replace('.listen(8080)', `.listen(0, '127.0.0.1', function () { console.log(this.address().port) })`);
    const site = name.endsWith('.js') ? await startCode(code) : await startPage(code, cdn.url);
    try {
      const page = await browser.newPage();
      const said = complaintsOf(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.url);
      const shown = await page.evaluate(async () => {
        await customElements.whenDefined('latest-list');
        const list = document.querySelector<HTMLElement & { ready: Promise<void> }>('latest-list')!;
        await list.ready;
        return list.shadowRoot!.querySelectorAll('article').length;
      });
      expect(shown).toBe(5);
      expect(asked.filter((url) => url.includes('/wp-json/'))).toHaveLength(requests);
      expect(said.filter((words) => !/favicon|404/.test(words))).toEqual([]);
      await page.close();
    } finally {
      await Promise.all([site.stop(), cdn.stop()]);
    }
  });

  /** Runs a server as the guide has it. */
  async function startCode(code: string): Promise<{ url: string; stop(): Promise<void> }> {
    await writeFile(join(pack.project, 'server.js'), code);
    const child = spawn(process.execPath, ['server.js'], {
      cwd: pack.project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return {
      url: `http://127.0.0.1:${String(line).trim()}/`,
      stop: async () => {
        child.kill();
        await once(child, 'exit');
      },
    };
  }

  function startPage(body: string, cdn: string): Promise<OwnSite> {
    const script = `<script type="module" src="${cdn}/newsrail@0/newsrail.js"></script>`;
    return startOwnSite(() => ({
      type: 'text/html',
      body: `<!doctype html><html lang="en">${script}${body}`,
    }));
  }
});

async function cdnFiles(): Promise<Map<string, Uint8Array>> {
  const folder = join(pack.folder, 'cdn');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as [string, Uint8Array]),
    ),
  );
}

describe('every entry that a server may import', () => {
  it('can be imported in Node', async () => {
    const names = Object.keys(pack.manifest.exports).filter(
      // What is no module, or wants a React that only its own users have.
      (name) => pack.manifest.exports[name] && !/\*|\.(?:css|json|txt)$|cdn|react/.test(name),
    );
    expect(names).toContain('./ssr');
    const specifiers = names.map((name) => name.replace('.', 'newsrail'));
    const script = `
      const names = ${JSON.stringify(specifiers)};
      const found = await Promise.all(names.map((name) => import(name)));
      console.log(found.every((module) => Object.keys(module).length > 0));`;
    expect(await pack.node(script)).toBe('true');
  });
});
