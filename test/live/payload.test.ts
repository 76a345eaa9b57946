import { beforeEach, describe, expect, inject, test } from 'vitest';
import { narrowsToRelated } from './narrows-to-related.ts';
import { showsTheStories } from './shows-the-stories.ts';
import { published } from './stories.ts';

// What the REST API of a real Payload answers: the ground that the backend `payload` stands on.

interface Size {
  url: string | null;
  width: number | null;
  height: number | null;
}
interface Media extends Size {
  alt: string;
  sizes: Record<string, Size>;
}
interface Post {
  id: number;
  slug: string;
  title: string;
  url?: unknown;
  content: { root: { type: string; children: { type: string }[] } };
  heroImage: Media | number | null;
  categories: ({ title: string } | number)[];
  authors: ({ name: string; email: string } | number)[];
  publishedAt: string;
}
interface List {
  docs: Post[];
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  pagingCounter: number;
  hasNextPage: boolean;
  nextPage: number | null;
}

const payload = inject('payload');
const url = 'url' in payload ? payload.url : '';
const posts = `${url}/api/posts`;

beforeEach(({ skip }) => {
  if ('unavailable' in payload) skip(payload.unavailable);
});

async function get<Body = List>(address: string): Promise<Body> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body;
}

async function post(slug: string, depth = 1): Promise<Post> {
  const { docs } = await get(`${posts}?depth=${depth}&where[slug][equals]=${slug}`);
  expect(docs).toHaveLength(1);
  return docs[0];
}

describe('Payload: the list', () => {
  test('holds what is published, with its paging beside it', async () => {
    const { docs, ...paging } = await get(`${posts}?limit=5&sort=-publishedAt`);
    expect(docs.map(({ slug }) => slug)).toEqual(published.slice(0, 5).map(({ slug }) => slug));
    expect(paging).toEqual({
      totalDocs: 12,
      limit: 5,
      totalPages: 3,
      page: 1,
      pagingCounter: 1,
      hasNextPage: true,
      nextPage: 2,
      hasPrevPage: false,
      prevPage: null,
    });
  });

  test('is empty past the end, and says so', async () => {
    const { docs, hasNextPage, nextPage } = await get(`${posts}?limit=5&page=9`);
    expect([docs, hasNextPage, nextPage]).toEqual([[], false, null]);
  });

  test('has no drafts for strangers, not even when they ask', async () => {
    const { docs } = await get(`${posts}?limit=50&draft=true`);
    expect(docs.map(({ slug }) => slug)).not.toContain('not-yet-to-be-read');
  });

  test('may be read from any site, without a preflight', async () => {
    const { headers } = await fetch(posts, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('Payload: a post', () => {
  test('does not know its address', async () => {
    expect(Object.keys(await post(published[0].slug))).toEqual(expect.not.arrayContaining(['url', 'link']));
  });

  test('has its picture in sizes', async () => {
    const { heroImage } = await post('dune-path-reopens');
    const file = `${url}/api/media/file/dunes`;
    expect(heroImage).toMatchObject({
      url: `${file}.png`,
      width: 1600,
      height: 900,
      alt: published[0].picture?.alt,
      sizes: {
        thumbnail: { url: `${file}-300x169.png`, width: 300, height: 169 },
        card: { url: `${file}-768x432.png`, width: 768, height: 432 },
        // Cropped: another picture, for other places.
        og: { url: `${file}-1200x630.png`, width: 1200, height: 630 },
      },
    });
    const picture = await fetch(`${file}-768x432.png`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  test('has the same sizes empty where the picture is smaller', async () => {
    const { heroImage } = await post('stamp-for-the-heron');
    const { sizes } = heroImage as Media;
    expect(Object.keys(sizes)).toEqual(['thumbnail', 'card', 'og']);
    for (const size of Object.values(sizes))
      expect(size).toMatchObject({ url: null, width: null, height: null });
  });

  test('has null where there is no picture', async () => {
    expect((await post('no-picture-of-the-fog')).heroImage).toBeNull();
  });

  test('has numbers for everything else at depth 0', async () => {
    const { heroImage, authors, categories } = await post('dune-path-reopens', 0);
    expect([heroImage, authors, categories]).toEqual([1, [1], [1]]);
  });

  test('tells the e-mail addresses of its authors to everybody', async () => {
    const { authors } = await post('morning-market-by-the-sea');
    expect(authors).toMatchObject([
      { name: 'Ida Brekke', email: 'ida.brekke@marram.example' },
      { name: 'Tomás O’Dell', email: 'tomas.odell@marram.example' },
    ]);
  });

  test('has its text as a tree', async () => {
    const { root } = (await post('dune-path-reopens')).content;
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  test('is the same by its own address, without an envelope', async () => {
    const { id } = await post('dune-path-reopens');
    expect(await get<Post>(`${posts}/${id}?depth=1`)).toEqual(await post('dune-path-reopens'));
  });
});

describe('Payload: errors', () => {
  test.for([
    ['/api/posts/99999', { errors: [{ message: 'Not Found' }] }],
    ['/api/nothing', { message: 'Route not found "/api/nothing"' }],
  ] as const)('%s', async ([path, body]) => {
    const answer = await fetch(url + path);
    expect([answer.status, await answer.json()]).toEqual([404, body]);
  });
});

showsTheStories({
  backend: 'payload',
  told: payload,
  list: '/api/posts?sort=-publishedAt',
  byFive: 'limit=5',
  map: 'url: /blog/{slug}',
  wrong: { list: '/api/nothing', says: 'Route not found' },
  knowsSizes: true,
});

narrowsToRelated({
  backend: 'payload',
  told: payload,
  list: '/api/posts?depth=1&sort=-publishedAt',
  map: 'url: /blog/{slug}',
  requests: 2,
});
