import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleQuery } from '../../../src/backend.js';
import { createClient, type ArticleList } from '../../../src/data/client.js';
import { ArticleError, FormatError, HTTPError } from '../../../src/errors.js';
import { json, serve } from './server.js';

const { url, requests, answers } = await serve();

interface Story {
  title: string;
  url: string;
  published?: string | undefined;
}

/** One story an hour, the newest first, from an hour of 2026 on backwards. */
const stories = (source: string, count: number, hour = 5000, apart = 1): Story[] =>
  Array.from({ length: count }, (_, nth) => ({
    title: `${source} ${nth}`,
    url: `/${source}/${nth}`,
    published: new Date(Date.UTC(2026, 0, 1, hour - nth * apart)).toISOString(),
  }));

/** A newsroom of several papers under one address each; an answer holds `size` stories of one and says where more are. */
function papers(all: Record<string, { stories: Story[]; size?: number; total?: number } | number>): void {
  answers((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, url);
    const paper = all[pathname.slice(1)]!;
    if (typeof paper === 'number') return json(response, { message: 'Closed' }, paper);
    const { stories: its, size = 1000, total } = paper;
    const from = Number(searchParams.get('from') ?? 0);
    const next = from + size < its.length ? `${pathname}?from=${from + size}` : undefined;
    json(response, { items: its.slice(from, from + size), next, total });
  });
}

const src = (...names: string[]) => names.map((name) => new URL(`/${name}`, url).href).join(' ');
const client = () => createClient({ retry: 0 });
const titles = ({ articles }: ArticleList) => articles.map(({ headline }) => headline);

async function all(query: ArticleQuery): Promise<ArticleList[]> {
  const pages: ArticleList[] = [];
  for await (const page of client().pages(query)) pages.push(page);
  return pages;
}

/** The same without the help of pages(): by cursors that have been written down meanwhile. */
async function turned(query: ArticleQuery): Promise<ArticleList[]> {
  const one = client();
  const pages: ArticleList[] = [];
  let cursor: string | undefined;
  do {
    const page = await one.list(JSON.parse(JSON.stringify({ ...query, cursor })) as ArticleQuery);
    pages.push(page);
    cursor = page.next;
  } while (cursor);
  return pages;
}

describe('several sources in one list', () => {
  it('stand newest first, each asked once', async () => {
    papers({ a: { stories: stories('a', 3, 100, 2) }, b: { stories: stories('b', 3, 99, 2) } });
    const page = await client().list({ src: src('a', 'b'), limit: 6 });
    expect(titles(page)).toEqual(['a 0', 'b 0', 'a 1', 'b 1', 'a 2', 'b 2']);
    expect(page).toMatchObject({ backend: 'json', fromCache: false, url: src('a', 'b'), dropped: [] });
    expect(page).not.toHaveProperty('errors');
    expect(page).not.toHaveProperty('next');
    expect(requests).toHaveLength(2);
  });

  it('share a page fairly: who writes once a month stands beside who writes every hour', async () => {
    papers({
      hourly: { stories: stories('hourly', 100) },
      monthly: { stories: stories('monthly', 100, 4000, 720) },
    });
    const [one, two] = await all({ src: src('hourly', 'monthly'), limit: 6 });
    for (const page of [one!, two!]) {
      expect(titles(page).filter((title) => title.startsWith('monthly'))).toHaveLength(3);
      const dates = page.articles.map(({ datePublished }) => datePublished!);
      expect(dates).toEqual(dates.toSorted().toReversed());
    }
    expect(titles(two!)).toEqual(['hourly 3', 'hourly 4', 'hourly 5', 'monthly 3', 'monthly 4', 'monthly 5']);
  });

  it('fill what one lacks', async () => {
    papers({
      a: { stories: stories('a', 20) },
      b: { stories: stories('b', 1) },
      c: { stories: stories('c', 20, 9) },
    });
    const page = await client().list({ src: src('a', 'b', 'c'), limit: 9 });
    const count = (name: string) => titles(page).filter((title) => title.startsWith(name)).length;
    expect([count('a'), count('b'), count('c')]).toEqual([4, 1, 4]);
  });

  it('leave what does not go into equal shares to those that are newer', async () => {
    papers({ old: { stories: stories('old', 9, 10) }, new: { stories: stories('new', 9, 500) } });
    const page = await client().list({ src: src('old', 'new'), limit: 3 });
    expect(titles(page)).toEqual(['new 0', 'new 1', 'old 0']);
    expect((await client().get({ src: src('old', 'new') })).headline).toBe('new 0');
  });

  it('turn their own pages where those hold less than their share', async () => {
    papers({ a: { stories: stories('a', 20), size: 2 }, b: { stories: stories('b', 20) } });
    const page = await client().list({ src: src('a', 'b'), limit: 12 });
    expect(titles(page).filter((title) => title.startsWith('a'))).toHaveLength(6);
    expect(requests).toHaveLength(4);
  });

  it('have a story that two of them have once', async () => {
    const shared = {
      title: 'Fog',
      url: 'https://www.fog.example/story/?utm_source=a',
      published: '2026-12-01',
    };
    papers({
      a: { stories: [shared, ...stories('a', 2)] },
      b: {
        stories: [
          ...stories('b', 2),
          { ...shared, url: 'http://fog.example/story', published: '2026-01-01' },
        ],
      },
    });
    const shown = (await turned({ src: src('a', 'b'), limit: 2 })).flatMap(titles);
    expect(shown).toHaveLength(5);
    expect(new Set(shown).size).toBe(5);
  });

  it('may count their articles alike', async () => {
    const numbered = (name: string) => stories(name, 3).map((story, id) => ({ ...story, id }));
    papers({ a: { stories: numbered('a') }, b: { stories: numbered('b') } });
    const { articles } = await client().list({ src: src('a', 'b'), limit: 10 });
    expect(new Set(articles.map(({ id }) => id)).size).toBe(6);
  });

  it('put those without a date last, in turn', async () => {
    const undated = (name: string) => stories(name, 2).map((story) => ({ ...story, published: undefined }));
    papers({ a: { stories: undated('a') }, b: { stories: undated('b') }, c: { stories: stories('c', 1) } });
    const page = await client().list({ src: src('a', 'b', 'c'), limit: 9 });
    expect(titles(page)).toEqual(['c 0', 'a 0', 'b 0', 'a 1', 'b 1']);
  });

  it('give all that their own pages hold where there is no limit', async () => {
    papers({ a: { stories: stories('a', 9), size: 5 }, b: { stories: stories('b', 3), size: 5 } });
    const pages = await all({ src: src('a', 'b') });
    expect(pages.map(({ articles }) => articles.length)).toEqual([8, 4]);
    expect(requests).toHaveLength(3);
  });

  it('say how many there are if all do', async () => {
    papers({
      a: { stories: stories('a', 9), total: 9 },
      b: { stories: stories('b', 2), total: 2 },
      c: { stories: stories('c', 2) },
    });
    expect((await all({ src: src('a', 'b'), limit: 6 })).map(({ total }) => total)).toEqual([11, 11]);
    expect(await client().list({ src: src('a', 'c') })).not.toHaveProperty('total');
  });

  it('tell what they dropped, once and of whom', async () => {
    const bad = { title: 'No address' } as Story;
    papers({ a: { stories: [...stories('a', 4), bad] }, b: { stories: stories('b', 4) } });
    const pages = await all({ src: src('a', 'b'), limit: 4 });
    expect(pages.flatMap(({ dropped }) => dropped)).toHaveLength(1);
    expect(pages[0]!.dropped[0]!.reason).toMatch(/\/a: no url/);
  });

  it('are recognised each for itself, and words in braces are filled in each', async () => {
    answers((request, response) => {
      if (request.url!.startsWith('/wp-json'))
        json(response, [
          { id: 1, link: '/w', title: { rendered: 'From WordPress' }, date_gmt: '2026-01-01T00:00:00' },
        ]);
      else if (request.url === '/de/posts') json(response, { items: stories('other', 1) });
      else json(response, {}, 500);
    });
    const page = await client().list({
      src: '/wp-json/wp/v2/posts /{lang}/posts',
      base: url,
      lang: 'de',
      limit: 2,
    });
    expect(page.backend).toBe('wordpress json');
    expect(page.articles).toHaveLength(2);
  });

  it('are each at hand for whoever asks for one of them', async () => {
    papers({ a: { stories: stories('a', 3) }, b: { stories: stories('b', 3) } });
    const one = client();
    await one.list({ src: src('a') });
    await one.list({ src: src('a', 'b') });
    const again = await one.list({ src: src('b', 'a') });
    expect(again.fromCache).toBe(true);
    expect((await one.list({ src: src('b', 'a') })).articles[0]).toBe(again.articles[0]);
    expect(requests).toHaveLength(2);
    await one.list({ src: src('a', 'b') }, { reload: true });
    expect(requests).toHaveLength(4);
    await one.invalidate({ src: src('a', 'b') });
    await one.prefetch({ src: src('a', 'b') });
    expect(requests).toHaveLength(6);
    expect((await one.get({ src: src('b', 'a') })).headline).toBe('b 0');
    expect(requests).toHaveLength(6);
  });

  it('are let go by who takes his interest back', async () => {
    answers(() => undefined);
    const leaving = new AbortController();
    const list = client().list({ src: src('a', 'b') }, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 30);
    await expect(list).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('pages of several sources', () => {
  it('bring every article exactly once, whatever the sizes', async () => {
    const paper = fc.record({
      count: fc.integer({ min: 0, max: 25 }),
      size: fc.integer({ min: 1, max: 12 }),
      apart: fc.integer({ min: 1, max: 90 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(paper, paper, paper),
        fc.integer({ min: 1, max: 11 }),
        async (three, limit) => {
          const names = ['a', 'b', 'c'];
          const its = three.map(({ count, apart }, nth) => stories(names[nth]!, count, 5000, apart));
          papers(
            Object.fromEntries(three.map(({ size }, nth) => [names[nth]!, { stories: its[nth]!, size }])),
          );
          const pages = await turned({ src: src(...names), limit });
          const shown = pages.flatMap(titles);
          const sizes = pages.map(({ articles }) => articles.length);
          expect(shown.toSorted()).toEqual(
            its
              .flat()
              .map(({ title }) => title)
              .toSorted(),
          );
          // All pages but the last are full.
          expect(sizes.slice(0, -1).every((size) => size === limit)).toBe(true);
          expect(sizes.length).toBeLessThanOrEqual(Math.ceil(shown.length / limit) + 1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('end where a source answers every page with its first', async () => {
    answers((request, response) =>
      json(response, {
        items: stories(request.url!.startsWith('/a') ? 'a' : 'b', 3),
        next: request.url!.startsWith('/a') ? `/a?page=${requests.length}` : undefined,
      }),
    );
    const shown = (await all({ src: src('a', 'b'), limit: 4 })).flatMap(titles);
    expect(shown.toSorted()).toEqual(['a 0', 'a 1', 'a 2', 'b 0', 'b 1', 'b 2']);
  });

  it('ask as many of each as the first did, whatever the limit is by then', async () => {
    papers({ a: { stories: stories('a', 90) }, b: { stories: stories('b', 90) } });
    const one = client();
    const first = await one.list({ src: src('a', 'b'), limit: 4 });
    const second = await one.list({ src: src('a', 'b'), limit: 100, cursor: first.next });
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(104);
  });

  it.each(['https://news.example/?page=2', '{"places":[{"used":0}]}', '7', ''])(
    'say so of a cursor that is none of theirs: %j',
    async (cursor) => {
      papers({ a: { stories: [] }, b: { stories: [] } });
      const list = client().list({ src: src('a', 'b'), cursor });
      if (cursor === '') await expect(list).resolves.toMatchObject({ articles: [] });
      else {
        await expect(list).rejects.toThrow(FormatError);
        await expect(list).rejects.toThrow(
          /cursor of src=".*" cannot be read.*Expected the next of an earlier page/,
        );
      }
    },
  );
});

describe('a dead source', () => {
  it('costs its own articles only, and is asked again on the next first page', async () => {
    papers({ a: { stories: stories('a', 6) }, b: 500, c: { stories: stories('c', 6) } });
    const one = client();
    const query = { src: src('a', 'b', 'c'), limit: 6 };
    const first = await one.list(query);
    expect(titles(first)).toHaveLength(6);
    expect(first.errors).toHaveLength(1);
    expect(first.errors![0]).toBeInstanceOf(HTTPError);
    expect(first.errors![0]!.url).toBe(src('b'));
    requests.length = 0;
    const second = await one.list({ ...query, cursor: first.next });
    expect(titles(second)).toHaveLength(6);
    expect(second).not.toHaveProperty('errors');
    expect(requests).toHaveLength(0);
    papers({ b: { stories: stories('b', 6) } });
    const again = await one.list(query);
    expect(again).not.toHaveProperty('errors');
    expect(titles(again).filter((title) => title.startsWith('b'))).toHaveLength(2);
  });

  it('that dies on the way stays where it is, and comes back', async () => {
    const a = { stories: stories('a', 6) };
    const b = { stories: stories('b', 6), size: 2 };
    const query = { src: src('a', 'b'), limit: 4 };
    papers({ a, b });
    const one = client();
    const first = await one.list(query);
    papers({ a, b: 503 });
    const second = await one.list({ ...query, cursor: first.next });
    expect(second.errors).toHaveLength(1);
    expect(titles(second)).toEqual(['a 2', 'a 3', 'a 4', 'a 5']);
    await expect(one.list({ ...query, cursor: second.next })).rejects.toThrow('answered 503');
    papers({ a, b });
    const third = await one.list({ ...query, cursor: second.next });
    expect(titles(third)).toEqual(['b 2', 'b 3', 'b 4', 'b 5']);
  });

  it('beside another dead one is told of in one error with a sentence each', async () => {
    papers({ a: 404, b: 500 });
    const dead = `${src('a', 'b')} http://127.0.0.1:1/posts`;
    const error = await client()
      .list({ src: dead })
      .catch((error: unknown) => error as ArticleError);
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toMatchObject({ kind: 'http', status: 404, url: src('a') });
    const { message, cause } = error as ArticleError;
    expect(message).toContain('None of 3 addresses');
    for (const words of [
      `${src('a')} answered 404 “Closed”.`,
      `${src('b')} answered 500 “Closed”.`,
      'http://127.0.0.1:1/posts could not be reached',
      'Try',
    ])
      expect(message).toContain(words);
    expect((cause as AggregateError).errors).toHaveLength(3);
  });
});
