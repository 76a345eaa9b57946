import { beforeEach, describe, expect, inject, test } from 'vitest';
import { narrowsToRelated } from './narrows-to-related.ts';
import { showsTheStories } from './shows-the-stories.ts';
import { published } from './stories.ts';

// What the REST API of a real Strapi answers: the ground that the backend `strapi` stands on.

interface Picture {
  url: string;
  width: number;
  height: number;
}
interface Cover extends Picture {
  alternativeText: string;
  caption: string | null;
  formats: Record<string, Picture>;
}
interface Article {
  id: number;
  documentId: string;
  slug: string;
  publishedAt: string;
  cover?: Cover | null;
  author?: { name: string; email: string };
  category?: { name: string };
  blocks: { type: string }[];
}
interface List<Item = Article> {
  data: Item[];
  meta: { pagination: Record<string, number> };
}

const strapi = inject('strapi');
const url = 'url' in strapi ? strapi.url : '';
const articles = `${url}/api/articles`;
const slugs = published.map(({ slug }) => slug);

beforeEach(({ skip }) => {
  if ('unavailable' in strapi) skip(strapi.unavailable);
});

async function get<Body = List>(address: string, headers: Record<string, string> = {}): Promise<Body> {
  const answer = await fetch(address, { headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body;
}

async function article(slug: string): Promise<Article> {
  const { data } = await get(`${articles}?populate=*&filters[slug][$eq]=${slug}`);
  expect(data).toHaveLength(1);
  return data[0];
}

describe('Strapi: the list', () => {
  test('holds what is published, with its paging beside it', async () => {
    const { data, meta } = await get(`${articles}?sort=publishedAt:desc&pagination[pageSize]=5`);
    expect(data.map(({ slug }) => slug)).toEqual(slugs.slice(0, 5));
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 5, pageCount: 3, total: 12 } });
  });

  test('pages by start and limit as well', async () => {
    const { data, meta } = await get(
      `${articles}?sort=publishedAt:desc&pagination[start]=10&pagination[limit]=5`,
    );
    expect(data.map(({ slug }) => slug)).toEqual(slugs.slice(10));
    expect(meta).toEqual({ pagination: { start: 10, limit: 5, total: 12 } });
  });

  test('does not count when asked not to', async () => {
    const { meta } = await get(`${articles}?pagination[pageSize]=5&pagination[withCount]=false`);
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 5 } });
  });

  test('gives a hundred where more are asked for, and says so', async () => {
    const { meta } = await get(`${articles}?pagination[pageSize]=1000`);
    expect(meta.pagination).toMatchObject({ pageSize: 100 });
  });

  test('is empty past the end', async () => {
    const { data } = await get(`${articles}?pagination[page]=9`);
    expect(data).toEqual([]);
  });

  test('may be read from any site, without a preflight', async () => {
    const { headers } = await fetch(articles, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
  });
});

describe('Strapi: an article', () => {
  test('has neither picture nor author unless they are asked for', async () => {
    const { data } = await get(articles);
    for (const name of ['cover', 'author', 'category']) expect(data[0]).not.toHaveProperty(name);
  });

  test('does not know its address', async () => {
    expect(Object.keys(await article(slugs[0]))).toEqual(expect.not.arrayContaining(['url', 'link']));
  });

  test('has its picture by a path on the server, in sizes', async () => {
    const { cover } = await article('dune-path-reopens');
    expect(cover).toMatchObject({ width: 1600, height: 900, alternativeText: published[0].picture?.alt });
    expect(cover?.url).toMatch(/^\/uploads\/dunes_\w+\.png$/);
    const { thumbnail, small, medium, large } = cover?.formats ?? {};
    expect([thumbnail, small, medium, large].map(({ width }) => width)).toEqual([245, 500, 750, 1000]);
    expect((await fetch(`${url}${small.url}`)).headers.get('content-type')).toBe('image/png');
  });

  test('has fewer sizes where the picture is small, and null where there is none', async () => {
    const { cover } = await article('stamp-for-the-heron');
    expect(Object.keys(cover?.formats ?? {})).not.toContain('large');
    expect((await article('no-picture-of-the-fog')).cover).toBeNull();
  });

  test('brings the whole of its author', async () => {
    expect((await article(slugs[0])).author).toMatchObject({
      name: 'Ida Brekke',
      email: 'ida.brekke@marram.example',
    });
  });

  test('has its text in blocks', async () => {
    const { blocks } = await article(slugs[0]);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  test('is alone in `data` by its own address', async () => {
    const one = await article(slugs[0]);
    const { data, meta } = await get<{ data: Article; meta: object }>(
      `${articles}/${one.documentId}?populate=*`,
    );
    expect([data, meta]).toEqual([one, {}]);
  });

  test('has attributes as in version 4 for who asks so, which costs a preflight', async () => {
    interface Four {
      id: number;
      attributes: Article & { cover: { data: { id: number; attributes: Cover } | null } };
    }
    const { data } = await get<List<Four>>(`${articles}?populate=*&sort=publishedAt:desc`, {
      'strapi-response-format': 'v4',
    });
    expect(data[0].attributes.cover.data?.attributes.width).toBe(1600);
    expect(data[3].attributes.cover).toEqual({ data: null });
  });
});

describe('Strapi: errors', () => {
  test.for([
    ['/api/nothing', 404, 'NotFoundError', 'Not Found'],
    ['/api/articles?sort=nothing', 400, 'ValidationError', 'Invalid key nothing'],
  ] as const)('%s', async ([path, status, name, message]) => {
    const answer = await fetch(url + path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ data: null, error: { status, name, message } });
  });
});

showsTheStories({
  backend: 'strapi',
  told: strapi,
  list: '/api/articles?populate=*&sort=publishedAt:desc',
  byFive: 'pagination[pageSize]=5',
  map: 'url: /blog/{slug}',
  wrong: { list: '/api/articles?sort=nothing', says: 'Invalid key nothing' },
  authors: 1,
  knowsSizes: true,
});

narrowsToRelated({
  backend: 'strapi',
  told: strapi,
  list: '/api/articles?populate=*',
  map: 'url: /blog/{slug}',
  requests: 2,
});
