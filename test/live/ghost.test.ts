import { beforeEach, describe, expect, inject, test } from 'vitest';
import { narrowsToRelated } from './narrows-to-related.ts';
import { showsTheStories } from './shows-the-stories.ts';
import { published } from './stories.ts';

// What the Content API of a real Ghost answers: the ground that the backend `ghost` stands on.

interface Post {
  uuid: string;
  comment_id: string;
  slug: string;
  url: string;
  title: string;
  excerpt: string;
  feature_image: string | null;
  feature_image_alt: string | null;
  published_at: string;
  authors?: Record<string, unknown>[];
  tags?: { name: string; visibility: string }[];
}
interface List {
  posts: Post[];
  meta: { pagination: Record<string, number | null> };
}

const ghost = inject('ghost');
const url = 'url' in ghost ? ghost.url : '';
const key = ('url' in ghost && ghost.key) || '';
const posts = `${url}/ghost/api/content/posts/?key=${key}`;

beforeEach(({ skip }) => {
  if ('unavailable' in ghost) skip(ghost.unavailable);
});

async function get(address: string): Promise<List> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return (await answer.json()) as List;
}

describe('Ghost: the list', () => {
  test('comes newest first, without drafts, with its paging beside it', async () => {
    const { posts: five, meta } = await get(`${posts}&limit=5`);
    expect(five.map(({ slug }) => slug)).toEqual(published.slice(0, 5).map(({ slug }) => slug));
    expect(meta.pagination).toEqual({ page: 1, limit: 5, pages: 3, total: 12, next: 2, prev: null });
  });

  test('has no next page after the last, and one after a page that is not there', async () => {
    expect((await get(`${posts}&limit=5&page=3`)).meta.pagination.next).toBeNull();
    const { posts: none, meta } = await get(`${posts}&limit=5&page=9`);
    expect([none, meta.pagination.next]).toEqual([[], 10]);
  });

  test('may be read from any site, without a preflight', async () => {
    const { headers } = await fetch(posts, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('Ghost: a post', () => {
  test('knows its address, and has its title as plain text', async () => {
    const [, second] = (await get(posts)).posts;
    expect(second.url).toBe(`${url}/markup-for-beginners/`);
    expect(second.title).toBe(published[1].title);
  });

  test('has neither authors nor tags unless they are asked for, and never their addresses', async () => {
    const [bare] = (await get(posts)).posts;
    for (const name of ['authors', 'tags', 'primary_tag']) expect(bare).not.toHaveProperty(name);
    const [, , third] = (await get(`${posts}&include=authors,tags`)).posts;
    expect(third.authors?.map(({ name }) => name)).toEqual(published[2].authors);
    // An import is remembered by a tag that no reader is to see.
    expect(third.tags).toMatchObject([
      { name: 'Town', visibility: 'public' },
      { name: expect.stringMatching(/^#Import /) as string, visibility: 'internal' },
    ]);
    expect(JSON.stringify(third)).not.toContain('@marram.example');
  });

  test('has its picture with a description and without a size; Ghost makes others by address', async () => {
    const [post] = (await get(posts)).posts;
    expect(post.feature_image_alt).toBe(published[0].picture?.alt);
    expect(post.feature_image).toMatch(/\/content\/images\/\d{4}\/\d\d\/dunes\.png$/);
    const small = post.feature_image?.replace('/content/images/', '/content/images/size/w600/') ?? '';
    const answer = await fetch(small);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

describe('Ghost: errors', () => {
  test('a wrong key', async () => {
    const answer = await fetch(posts.replace(key, '0'.repeat(26)));
    expect([answer.status, await answer.json()]).toMatchObject([
      401,
      { errors: [{ message: 'Unknown Content API Key', code: 'UNKNOWN_CONTENT_API_KEY' }] },
    ]);
  });

  test('no key', async () => {
    const answer = await fetch(`${url}/ghost/api/content/posts/`);
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { errors: [{ message: 'Authorization failed' }] },
    ]);
  });
});

showsTheStories({
  backend: 'ghost',
  told: ghost,
  list: `/ghost/api/content/posts/?key=${key}`,
  byFive: 'limit=5',
  wrong: { list: `/ghost/api/content/posts/?key=${'0'.repeat(26)}`, says: 'Unknown Content API Key' },
  knowsSizes: false,
});

narrowsToRelated({
  backend: 'ghost',
  told: ghost,
  list: `/ghost/api/content/posts/?key=${key}`,
  requests: 2,
});
