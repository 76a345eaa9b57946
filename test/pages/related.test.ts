import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import type * as related from '../../src/related/index.js';
import { posts, put, test } from './open-page.ts';

declare global {
  interface Window {
    ranker: typeof related;
  }
}

const about = (slug: string) => `${inject('newsroom')}/news/${slug}`;

/** Reads beside an article of the newsroom's, with something above and below. */
function page(attributes: string): string {
  return `<main><h1>Before it</h1><related-reads src="${posts()}" ${attributes}></related-reads><p>After it.</p></main>`;
}

function shown(page: Page): Promise<{ related: number; latest: number; state: string }> {
  return page.evaluate(() => {
    const [related, latest] = window.deep('.list.room').map((list) => list.children.length);
    const { state } = document.querySelector('related-reads') as HTMLElement & { state: string };
    return { related: related ?? 0, latest: latest ?? 0, state };
  });
}

describe.concurrent('Further reads come into the page and nothing moves', () => {
  const all = ['list', 'grid', 'featured', 'headlines'].flatMap((layout) =>
    [320, 768, 1280].map((width) => ({ layout, width })),
  );

  test.for(all)('as many as are wanted: $layout, $width px', async ({ layout, width }, { open }) => {
    const body = page(`canonical="${about('ferry-crews-vote-to-strike')}" layout="${layout}"`);
    const opened = await open({ body, width, height: 4000 });
    expect(await shown(opened)).toEqual({ related: 4, latest: 0, state: 'ready' });
    expect(await opened.evaluate(() => window.shifts)).toEqual([]);
  });

  test.for(all)('fewer, and the newest fill up: $layout, $width px', async ({ layout, width }, { open }) => {
    const body = page(
      `canonical="${about('line-4-climbs-fennick-hill-for-the-first-time')}" limit="8" layout="${layout}"`,
    );
    const opened = await open({ body, width, height: 6000 });
    const { related, latest } = await shown(opened);
    expect(related).toBeGreaterThan(0);
    expect(related).toBeLessThan(8);
    expect(related + latest).toBeLessThanOrEqual(8);
    expect(await opened.evaluate(() => window.shifts)).toEqual([]);
  });

  test('none, in sight', async ({ open }) => {
    const elsewhere = await put(
      'text/html',
      `<!doctype html><meta property="og:title" content="Zoning bylaws amended"><title>Zoning</title>`,
    );
    const body = page(`canonical="${elsewhere}"`);
    const opened = await open({ body, height: 2000 });
    expect((await shown(opened)).state).toBe('empty');
    expect(await opened.evaluate(() => window.shifts)).toEqual([]);
  });
});

describe('Finding further reads', () => {
  test('takes no task of 50 ms for a thousand candidates on a processor of a quarter of the speed', async ({
    open,
  }) => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../src/related/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'ranker',
    });
    const ranker = await put('text/javascript', outputFiles[0]!.text);
    const opened = await open({ body: `<script src="${ranker}"></script>`, network: 'slow' });
    const { found, long } = await opened.evaluate(async () => {
      const { rankInSlices } = window.ranker;
      const word = (seed: number) =>
        `${'ferry harbour strike crews island tide boat'.split(' ')[seed % 7]}${seed % 97}`;
      const candidates = Array.from({ length: 1000 }, (_, index) => ({
        id: String(index),
        headline: `${word(index)} ${word(index * 3)} ${word(index * 5)} ${word(index * 7)}`,
        url: `https://news.example/${index}`,
        description: Array.from({ length: 30 }, (_, at) => word(index * 11 + at)).join(' '),
        keywords: index % 50 ? [word(index)] : ['ferry dispute'],
        datePublished: new Date(Date.UTC(2026, 10, 1 + (index % 28))).toISOString(),
        image: [],
        author: [],
      }));
      const long: number[] = [];
      const observer = new PerformanceObserver((list) =>
        long.push(...list.getEntries().map(({ duration }) => duration)),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      observer.observe({ type: 'longtask' });
      const current = { headline: `Crews: ${word(0)} ${word(1)}`, keywords: ['ferry dispute'] };
      const found = await rankInSlices(current, candidates);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { found: found.length, long };
    });
    expect(found).toBeGreaterThan(0);
    expect(long).toEqual([]);
  });
});
