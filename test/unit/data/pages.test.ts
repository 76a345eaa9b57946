import { describe, expect, it } from 'vitest';
import type { ArticleQuery } from '../../../src/backend.js';
import { createClient, type ArticleList } from '../../../src/data/client.js';
import { json, serve } from './server.js';

const { url, requests, answers } = await serve();

const stories = (count: number, from = 0) =>
  Array.from({ length: count }, (_, nth) => ({
    id: from + nth,
    title: `Story ${from + nth}`,
    url: `/${from + nth}`,
  }));

async function all(query: ArticleQuery, most = 50): Promise<ArticleList[]> {
  const pages: ArticleList[] = [];
  for await (const page of createClient({ retry: 0 }).pages(query)) {
    pages.push(page);
    if (pages.length > most) throw new Error('does not end');
  }
  return pages;
}

const sizes = (pages: ArticleList[]) => pages.map(({ articles }) => articles.length);
const ids = (pages: ArticleList[]) => pages.flatMap(({ articles }) => articles.map(({ id }) => id));

describe('page after page', () => {
  it('of one long answer costs one request, and reads only what is wanted', async () => {
    answers((_, response) => json(response, stories(250)));
    const pages = await all({ src: url, limit: 10 });
    expect(sizes(pages)).toEqual([50, 50, 50, 50, 50]);
    expect(new Set(ids(pages)).size).toBe(250);
    expect(requests).toHaveLength(1);
  });

  it('follows the address of the next one, whatever the backend calls it', async () => {
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      json(response, { items: stories(3, page * 10), next: page < 4 ? `/posts?page=${page + 1}` : null });
    });
    expect(sizes(await all({ src: url }))).toEqual([3, 3, 3, 3]);
    expect(requests).toHaveLength(4);
  });

  it('ends on an empty page', async () => {
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      json(response, { items: page < 3 ? stories(2, page * 10) : [], next: `/posts?page=${page + 1}` });
    });
    expect(sizes(await all({ src: url }))).toEqual([2, 2]);
  });

  it('ends where a backend repeats itself, because it does not know the parameter', async () => {
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      json(response, { items: stories(5), next: `/posts?page=${page + 1}` });
    });
    expect(sizes(await all({ src: url }))).toEqual([5]);
  });

  it('ends where the next page is the page itself', async () => {
    answers((_, response) => json(response, { items: stories(5), next: '/posts' }));
    expect(sizes(await all({ src: url }))).toEqual([5]);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('trap 27: brings no article twice, though pages overlap', async () => {
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      json(response, { items: stories(4, page * 3), next: page < 3 ? `/posts?page=${page + 1}` : undefined });
    });
    const pages = await all({ src: url });
    expect(sizes(pages)).toEqual([4, 3, 3]);
    expect(new Set(ids(pages)).size).toBe(10);
  });

  it('an empty list is one empty page', async () => {
    answers((_, response) => json(response, { items: [] }));
    expect(sizes(await all({ src: url }))).toEqual([0]);
  });

  it('trap 24: WordPress answers 400 past the end, which is the end and no error', async () => {
    const src = new URL('/wp-json/wp/v2/posts', url).href;
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      const post = (id: number) => ({ id, link: `${src}/${id}`, title: { rendered: `Post ${id}` } });
      // No X-WP-TotalPages, as behind a proxy that hides it: a full page may have a next one.
      if (page < 3)
        json(
          response,
          Array.from({ length: 10 }, (_, nth) => post(page * 10 + nth)),
        );
      else
        json(response, { code: 'rest_post_invalid_page_number', message: 'x', data: { status: 400 } }, 400);
    });
    expect(sizes(await all({ src, limit: 5 }))).toEqual([10, 10]);
    expect(requests).toHaveLength(3);
  });

  it('trap 23: Ghost says that page 100 comes after page 99 of 2, and is not believed', async () => {
    const src = new URL('/ghost/api/content/posts/?key=0', url).href;
    answers((request, response) => {
      const page = Number(new URL(request.url!, url).searchParams.get('page') ?? 1);
      const post = (id: number) => ({
        id: String(id),
        uuid: 'u',
        comment_id: 'c',
        title: `Post ${id}`,
        url: `/p/${id}`,
      });
      const posts = page < 3 ? [post(page * 2), post(page * 2 + 1)] : [];
      json(response, {
        posts,
        meta: { pagination: { page, limit: 2, pages: 2, total: 4, next: page + 1, prev: null } },
      });
    });
    expect(sizes(await all({ src }))).toEqual([2, 2]);
  });

  it('an error on the way is an error', async () => {
    answers((request, response) => {
      if (request.url!.includes('page=2')) json(response, {}, 500);
      else json(response, { items: stories(3), next: '/posts?page=2' });
    });
    await expect(all({ src: url })).rejects.toThrow('answered 500');
  });
});
