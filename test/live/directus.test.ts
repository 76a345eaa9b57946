import { beforeEach, describe, expect, inject, test } from 'vitest';
import { narrowsToRelated } from './narrows-to-related.ts';
import { showsTheStories } from './shows-the-stories.ts';
import { published } from './stories.ts';

// What the REST API of a real Directus answers: the ground that the backend `directus` stands on.

interface File {
  id: string;
  type: string;
  width: number;
  height: number;
  description: string;
}
interface Article {
  id: number;
  slug: string;
  date_published: string;
  printed: string;
  image: File | string | null;
  author: { name: string; email: string } | number;
}
interface List {
  data: Article[];
  meta?: Record<string, number>;
}

const directus = inject('directus');
const url = 'url' in directus ? directus.url : '';
const articles = `${url}/items/articles`;
const newestFirst = 'sort=-date_published';
const slugs = published.map(({ slug }) => slug);

beforeEach(({ skip }) => {
  if ('unavailable' in directus) skip(directus.unavailable);
});

async function get(query: string): Promise<List> {
  const answer = await fetch(`${articles}?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as List;
}

async function newest(fields: string): Promise<Article> {
  return (await get(`${newestFirst}&limit=1&fields=${fields}`)).data[0];
}

describe('Directus: the list', () => {
  test('holds what the public may read, and nothing beside it', async () => {
    const answer = await get(`${newestFirst}&limit=5`);
    expect(Object.keys(answer)).toEqual(['data']);
    expect(answer.data.map(({ slug }) => slug)).toEqual(slugs.slice(0, 5));
  });

  test('counts when it is asked to', async () => {
    const { meta } = await get('limit=5&meta=total_count,filter_count&filter[category][title][_eq]=Town');
    expect(meta).toEqual({ total_count: 12, filter_count: 4 });
  });

  test('pages by number and by offset, and is empty past the end', async () => {
    const page = await get(`${newestFirst}&limit=5&page=3`);
    expect(page.data.map(({ slug }) => slug)).toEqual(slugs.slice(10));
    expect(await get(`${newestFirst}&limit=5&offset=10`)).toEqual(page);
    expect(await get('limit=5&page=9')).toEqual({ data: [] });
  });

  test('may be read from any site where CORS is switched on, without a preflight', async () => {
    const { headers } = await fetch(articles, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
  });
});

describe('Directus: an article', () => {
  test('has ids for everything else unless it is asked for', async () => {
    const { image, author } = await newest('*');
    expect(image).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(author).toBe(1);
  });

  test('has its file with size and description', async () => {
    const { image } = await newest('*.*');
    expect(image).toMatchObject({
      type: 'image/png',
      width: 1600,
      height: 900,
      description: published[0].picture?.alt,
    });
    expect(image).not.toHaveProperty('url');
    const small = await fetch(`${url}/assets/${(image as File).id}?width=400&format=webp`);
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  test('tells the e-mail address of its author with all other fields', async () => {
    expect((await newest('*.*')).author).toMatchObject({ email: 'ida.brekke@marram.example' });
  });

  test('has a zone in timestamps and none in dates with a time', async () => {
    const { date_published, printed } = await newest('*');
    expect([date_published, printed]).toEqual([published[0].date, '2025-04-12T08:15:00']);
  });
});

describe('Directus: errors', () => {
  test.for([
    ['/items/nothing', 'You don\'t have permission to access collection "nothing"'],
    ['/items/articles?fields=nothing', 'You don\'t have permission to access field "nothing"'],
    ['/items/articles?sort=nothing', 'You don\'t have permission to access field "nothing"'],
  ])('%s', async ([path, message]) => {
    const answer = await fetch(url + path);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(message) as string, extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

showsTheStories({
  backend: 'directus',
  told: directus,
  list: `/items/articles?${newestFirst}`,
  byFive: 'limit=5',
  map: 'url: /blog/{slug}',
  wrong: { list: '/items/nothing', says: 'permission' },
  authors: 1,
  knowsSizes: true,
});

narrowsToRelated({
  backend: 'directus',
  told: directus,
  list: '/items/articles?fields=*.*&sort=-date_published',
  map: 'url: /blog/{slug}',
  requests: 2,
});
