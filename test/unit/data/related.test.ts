import { describe, expect, it } from 'vitest';
import type { RelatedQuery } from '../../../src/backend.js';
import { createClient, type ArticleList } from '../../../src/data/client.js';
import { HTTPError } from '../../../src/errors.js';
import { openedNewsroom } from '../../newsroom/opened.ts';
import { json, serve } from './server.js';

const { url, requests, answers } = await serve();
const API = new URL('/ghost/api/content/posts/?key=k', url).href;
const about = { keywords: ['Ferry dispute', 'Orrin Line', 'Strike', 'Harbour'], articleSection: 'News' };
const client = (staleTime = 60_000) => createClient({ retry: 0, staleTime });
const titles = ({ articles }: ArticleList) => articles.map(({ headline }) => headline);
const asked = () => requests.map((request) => new URL(request.url!, url));

/** One story a day, the 28th first. */
const posts = (name: string, days: number[]) => ({
  posts: days.map((day) => ({
    id: `${name}${day}`,
    uuid: `${name}${day}`,
    comment_id: '1',
    title: `${name} ${day}`,
    url: `https://gazette.example/${name}/${day}/`,
    published_at: `2026-11-${day}T08:00:00.000Z`,
  })),
});

/** A Ghost that has `newest`, and `sharing` for those that ask with a filter; a number is a refusal. */
function gazette(newest: unknown, sharing: unknown): void {
  answers((request, response) => {
    const it = new URL(request.url!, url).searchParams.has('filter') ? sharing : newest;
    if (typeof it === 'number') return json(response, { errors: [{ message: 'Not so' }] }, it);
    json(response, it);
  });
}

describe('a pool for related articles', () => {
  it('is the newest and those that share a keyword, newest first, each story once', async () => {
    const same = { ...posts('a', [26]).posts[0]!, title: 'as it was yesterday' };
    same.url += '?utm_source=list';
    gazette(posts('a', [28, 26, 24]), { posts: [same, ...posts('b', [27, 12]).posts] });
    const pool = await client().related({ src: API, about });
    expect(titles(pool)).toEqual(['a 28', 'b 27', 'a 26', 'a 24', 'b 12']);
    expect(pool).toMatchObject({ backend: 'ghost', fromCache: false, dropped: [] });
    const [first, second] = asked();
    expect(first!.searchParams.get('limit')).toBe('50');
    expect(first!.searchParams.has('filter')).toBe(false);
    expect(second!.searchParams.get('filter')).toBe('tag:[ferry-dispute,orrin-line,strike]');
    expect(second!.searchParams.get('limit')).toBe('50');
    expect(requests).toHaveLength(2);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    const [headers, others] = requests.map(({ headers }) => Object.keys(headers));
    expect(others).toEqual(headers);
  });

  it('asks both at once where the address says whose it is', async () => {
    const waiting: (() => void)[] = [];
    answers((_, response) => {
      waiting.push(() => json(response, posts('a', [28])));
      // Neither is answered before the other is there.
      if (waiting.length === 2) for (const answer of waiting) answer();
    });
    expect(titles(await client().related({ src: API, about }))).toEqual(['a 28']);
  });

  it('shares the first question with the lists of the page', async () => {
    gazette(posts('a', [28]), posts('b', [27]));
    const one = client();
    const [list, pool] = await Promise.all([
      one.list({ src: API, limit: 50 }),
      one.related({ src: API, about, limit: 50 }),
    ]);
    expect(requests).toHaveLength(2);
    expect(pool.articles[0]).toBe(list.articles[0]);
    await one.related({ src: API, about, limit: 50 });
    expect(requests).toHaveLength(2);
  });

  it('is the newest alone where nothing is known of the article', async () => {
    gazette(posts('a', [28]), 500);
    const pool = await client().related({ src: API, about: { keywords: [' '] } });
    expect(titles(pool)).toEqual(['a 28']);
    expect(requests).toHaveLength(1);
  });

  it('loses nothing when the second question is refused, and does not ask it again', async () => {
    gazette(posts('a', [28]), 400);
    const one = client();
    expect(titles(await one.related({ src: API, about }))).toEqual(['a 28']);
    expect(requests).toHaveLength(2);
    const again = await one.related({ src: API, about });
    expect(again).not.toHaveProperty('error');
    expect(requests).toHaveLength(2);
    await one.related({ src: API, about: { keywords: ['Harbour'] } });
    expect(requests).toHaveLength(3);
  });

  it('asks again what was refused when its time is over, or the page wants all anew', async () => {
    gazette(posts('a', [28]), 400);
    const forgetful = client(0);
    await forgetful.related({ src: API, about });
    await forgetful.related({ src: API, about });
    expect(asked().filter((it) => it.searchParams.has('filter'))).toHaveLength(2);
    const one = client();
    await one.related({ src: API, about });
    gazette(posts('a', [28]), posts('b', [27]));
    expect(titles(await one.related({ src: API, about }, { reload: true }))).toEqual(['a 28', 'b 27']);
  });

  it('does not try the second question again, however busy the server is', async () => {
    gazette(posts('a', [28]), 503);
    await createClient().related({ src: API, about });
    expect(requests).toHaveLength(2);
  });

  it('does without where nothing can be looked up, however busy the server is', async () => {
    answers((request, response) =>
      request.url!.includes('/tags')
        ? json(response, {}, 503)
        : json(response, [{ id: 7, link: 'https://gazette.example/7', title: { rendered: 'Seven' } }]),
    );
    const one = createClient();
    const src = new URL('/wp-json/wp/v2/posts', url).href;
    for (let visit = 0; visit < 2; visit++)
      expect(titles(await one.related({ src, about: { keywords: ['fog'] } }))).toEqual(['Seven']);
    expect(requests).toHaveLength(2);
  });

  it('is what shares a keyword where the newest cannot be had, and says why', async () => {
    gazette(503, posts('b', [27]));
    const pool = await client().related({ src: API, about });
    expect(titles(pool)).toEqual(['b 27']);
    expect(pool.error).toBeInstanceOf(HTTPError);
    expect(pool.error?.status).toBe(503);
  });

  it('fails as a list does where nothing can be had', async () => {
    gazette(503, 404);
    await expect(client().related({ src: API, about })).rejects.toMatchObject({ status: 503 });
    gazette(503, { posts: [] });
    await expect(client().related({ src: API, about })).rejects.toMatchObject({ status: 503 });
    await expect(client().related({ src: 'mailto:desk@gazette.example', about })).rejects.toMatchObject({
      kind: 'format',
    });
  });

  it('ends when nobody is interested any more', async () => {
    answers(() => {});
    const controller = new AbortController();
    const pool = client().related({ src: API, about }, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('gone')), 50);
    await expect(pool).rejects.toThrow('gone');
  });

  it('waits for the answer where only that says whose it is', async () => {
    const article = {
      type_of: 'article',
      readable_publish_date: 'Nov 20',
      title: 'Fog',
      url: '/fog',
      tag_list: ['fog'],
    };
    answers((_, response) => json(response, [article]));
    await client().related({ src: new URL('/api/articles', url).href, about });
    expect(requests.map((request) => request.url)).toEqual([
      '/api/articles',
      '/api/articles?tags=ferrydispute%2Corrinline%2Cstrike&per_page=50',
    ]);
  });

  it('sees in the newest how a site calls its fields, which costs no further request', async () => {
    const entry = (id: number) => ({
      documentId: `d${id}`,
      title: `Entry ${id}`,
      url: `/entry/${id}`,
      publishedAt: `2026-11-${id}T08:00:00.000Z`,
      category: { name: 'News' },
    });
    answers((request, response) =>
      json(response, { data: [entry(request.url!.includes('filters') ? 12 : 28)], meta: {} }),
    );
    const src = new URL('/api/stories?locale=en', url).href;
    const pool = await client().related({ src, backend: 'strapi', about });
    expect(titles(pool)).toEqual(['Entry 28', 'Entry 12']);
    expect(requests).toHaveLength(2);
    expect(asked()[1]!.searchParams.get('filters[category][name][$in][0]')).toBe('News');
    expect(asked()[1]!.searchParams.get('locale')).toBe('en');
  });

  it('asks each of several sources both, and counts one that fails for itself', async () => {
    answers((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, url);
      if (pathname.startsWith('/closed')) return json(response, {}, 404);
      const paper = pathname.split('/')[1]!;
      json(response, posts(paper, searchParams.has('filter') ? [12] : [28, 26]));
    });
    const at = (paper: string) => API.replace('/ghost', `/${paper}/ghost`);
    const src = [at('a'), at('b'), at('closed')].join(' ');
    const query: RelatedQuery = { src, about };
    const one = client();
    const pool = await one.related(query);
    expect(titles(pool)).toEqual(['a 28', 'b 28', 'a 26', 'b 26', 'a 12', 'b 12']);
    expect(pool.errors?.map(({ status }) => status)).toEqual([404]);
    expect(pool).not.toHaveProperty('error');
    expect(requests).toHaveLength(6);
    // As a list of several has them.
    const list = await one.list({ ...query, limit: 50 });
    expect(pool.articles[0]!.id).toBe(list.articles[0]!.id);
  });
});

describe('a pool from WordPress', () => {
  const ask = openedNewsroom();
  const ferry = { keywords: ['ferry dispute', 'Orrin Line'], articleSection: 'News' };
  /** What was asked, and how large the answers were. */
  async function poolOf(path: string, query: Omit<RelatedQuery, 'src'>) {
    const origin = new URL((await ask('/')).url).origin;
    const seen: { path: string; bytes: number }[] = [];
    const counting: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      const bytes = await response.clone().arrayBuffer();
      seen.push({ path: String(input).slice(origin.length), bytes: bytes.byteLength });
      return response;
    };
    const one = createClient({ retry: 0, fetch: counting });
    return { pool: await one.related({ src: origin + path, ...query }), seen };
  }

  it.each(['/wp-json/wp/v2/posts?lang=en', '/?rest_route=/wp/v2/posts&lang=en'])(
    'brings from %s older articles with the same tag',
    async (path) => {
      const { pool, seen } = await poolOf(path, { about: ferry, limit: 10 });
      expect(seen).toHaveLength(3);
      for (const it of seen) expect(it.path).toContain('lang=en');
      const lookUp = seen.find((it) => it.path.includes('slug'))!;
      expect(lookUp.bytes).toBeLessThan(200);
      const { pool: newest } = await poolOf(path, { about: { keywords: [] }, limit: 10 });
      const more = pool.articles.filter(({ id }) => !newest.articles.some((it) => it.id === id));
      expect(more.length).toBeGreaterThan(2);
      for (const { keywords } of more)
        expect(keywords.some((word) => ferry.keywords.includes(word))).toBe(true);
    },
  );

  it('brings those of the section where no tag is shared', async () => {
    const { pool, seen } = await poolOf('/wp-json/wp/v2/posts', {
      about: { keywords: ['unheard of'], articleSection: 'Culture' },
      limit: 10,
    });
    expect(seen).toHaveLength(4);
    expect(pool.articles.filter((it) => it.articleSection === 'Culture').length).toBeGreaterThan(3);
  });

  it('asks from the address of the site, too', async () => {
    const { pool, seen } = await poolOf('/', { about: ferry, limit: 10, backend: 'wordpress' });
    expect(seen).toHaveLength(3);
    expect(pool.articles.length).toBeGreaterThan(10);
  });
});
