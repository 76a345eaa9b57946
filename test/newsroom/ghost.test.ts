import { describe, expect, test } from 'vitest';
import { contentKey } from '../../examples/newsroom/backends/ghost.ts';
import { openedNewsroom } from './opened.ts';
import { hasRecordings, keys, recorded } from './recorded.ts';

const ask = openedNewsroom();
const posts = `/ghost/api/content/posts/?key=${contentKey}`;
const json = async (path: string): Promise<any> => (await ask(path)).json();

describe.skipIf(!hasRecordings)('has the shape of the real Ghost', () => {
  test('a post with authors and tags', async () => {
    const real = recorded('ghost/posts.json');
    const ours = await json(`${posts}&include=authors,tags`);
    expect(Object.keys(ours.posts[0])).toEqual(Object.keys(real.posts[0]));
    expect(Object.keys(ours.posts[0].authors[0])).toEqual(Object.keys(real.posts[0].authors[0]));
    expect(Object.keys(ours.posts[0].tags[0])).toEqual(Object.keys(real.posts[0].tags[0]));
    expect(keys(ours.meta.pagination)).toEqual(keys(real.meta.pagination));
  });

  test('a post without include has neither authors nor tags', async () => {
    const [ours] = (await json(posts)).posts;
    expect(keys(ours)).toEqual(keys(recorded('ghost/posts_noinclude.json').posts[0]));
  });

  test('errors for a missing and a wrong key', async () => {
    const withoutId = ({ errors: [{ id: _id, ...error }] }: any) => error;
    const missing = await ask('/ghost/api/content/posts/');
    expect(missing.status).toBe(403);
    expect(withoutId(await missing.json())).toEqual(withoutId(recorded('ghost/nokey.json')));
    const wrong = await ask('/ghost/api/content/posts/?key=0123456789abcdef0123456789');
    expect(wrong.status).toBe(401);
    expect(withoutId(await wrong.json())).toEqual(withoutId(recorded('ghost/badkey.json')));
  });
});

describe('lists', () => {
  test('page, cap the limit, and promise a page too many past the end', async () => {
    expect((await json(`${posts}&lang=de&limit=5`)).meta.pagination).toEqual({
      page: 1,
      limit: 5,
      pages: 3,
      total: 13,
      next: 2,
      prev: null,
    });
    expect((await json(`${posts}&lang=de&limit=5&page=3`)).meta.pagination.next).toBeNull();
    const past = await json(`${posts}&page=99`);
    expect(past.posts).toEqual([]);
    expect(past.meta.pagination.next).toBe(100);
    expect((await json(`${posts}&limit=all`)).meta.pagination.limit).toBe(100);
  });

  test('filter by tag, author and id', async () => {
    const sport = (await json(`${posts}&filter=tag:sport&include=tags`)).posts;
    expect(sport.length).toBeGreaterThan(3);
    expect(sport.every((post: any) => post.primary_tag.slug === 'sport')).toBe(true);
    const either = (await json(`${posts}&filter=tag:[sport,culture]&limit=all`)).meta.pagination.total;
    expect(either).toBeGreaterThan(sport.length);
    const rest = (await json(`${posts}&filter=tag:sport%2Bid:-${sport[0].id}`)).posts;
    expect(rest.map((post: any) => post.id)).toEqual(sport.slice(1).map((post: any) => post.id));
    const hers = (await json(`${posts}&filter=author:saoirse-holm&include=authors`)).posts;
    expect(
      hers.every((post: any) => post.authors.some((author: any) => author.name === 'Saoirse Holm')),
    ).toBe(true);
  });

  test('cut what only subscribers may read, and flag sponsors with an internal tag', async () => {
    const all = (await json(`${posts}&limit=all&include=tags`)).posts;
    const paid = all.filter((post: any) => !post.access);
    expect(paid.length).toBeGreaterThan(3);
    expect(paid.every((post: any) => post.visibility === 'paid' && post.html.split('<p>').length === 2)).toBe(
      true,
    );
    const sponsored = all.filter((post: any) => post.tags.some((tag: any) => tag.name === '#sponsored'));
    expect(sponsored.length).toBeGreaterThan(0);
    expect(sponsored[0].tags.at(-1).visibility).toBe('internal');
  });

  test('titles are plain text, dates carry an offset', async () => {
    const all = (await json(`${posts}&limit=all`)).posts;
    expect(all.some((post: any) => post.title.includes('’'))).toBe(true);
    expect(all[0].published_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000\+00:00$/);
  });

  test('one by slug and by id, some fields', async () => {
    const bySlug = (await json(`/ghost/api/content/posts/slug/roof-for-the-ropewalk/?key=${contentKey}`))
      .posts[0];
    const byId = (await json(`/ghost/api/content/posts/${bySlug.id}/?key=${contentKey}&fields=id,title`))
      .posts[0];
    expect(byId).toEqual({ id: bySlug.id, title: bySlug.title });
    expect((await ask(`/ghost/api/content/posts/slug/none/?key=${contentKey}`)).status).toBe(404);
  });
});
