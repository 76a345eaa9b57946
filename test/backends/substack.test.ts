import { describe, expect, it } from 'vitest';
import { substack } from '../../src/backends/substack.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://pilots.substack.com/api/v1/archive';

keepsTheContract({
  backend: substack,
  addresses: [API, `${API}?sort=top&limit=5`, 'https://pilots.substack.com/api/v1/posts/p5'],
  body: () => fixture('substack/archive.json'),
  list: (body) => body as unknown[],
  empty: [[], { posts: [], nextCursor: null }],
});

const archive = () => soundly(substack, fixture('substack/archive.json'), API);

it('reads a whole post', async () => {
  covers('substack', 'list', 'authors', 'dates', 'picture');
  expect((await archive())[0]).toEqual({
    id: '1',
    url: 'https://pilots.substack.com/p/p1',
    headline: 'The lamp & the log',
    description: 'What the pilots read between tides',
    image: [
      {
        url: 'https://substack-post-media.s3.amazonaws.com/public/images/aa11_2226x1581.png',
        width: 2226,
        height: 1581,
      },
    ],
    datePublished: '2026-11-18T18:22:44.461Z',
    author: [{ name: 'Jory Pell', url: 'https://substack.com/@jory' }],
    keywords: ['Pilotage'],
    isAccessibleForFree: true,
    timeRequired: 5,
  });
});

it('trap 16: an address with commas and dollars stays whole, and so does its size', async () => {
  const [, cdn, , cut] = await archive();
  expect(cdn!.image[0]).toEqual({
    url: 'https://substackcdn.com/image/fetch/$s_!Nw3!,f_auto,q_auto:good,fl_progressive:steep/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fbb22_1536x1024.jpeg',
    width: 1536,
    height: 1024,
  });
  expect(cut!.image[0]).toMatchObject({ width: 1200, height: 600 });
});

it('trap 36: only those who pay read what only those who pay may read', async () => {
  covers('substack', 'paywall', 'section');
  const free = (await archive()).map(({ isAccessibleForFree }) => isAccessibleForFree);
  expect(free).toEqual([true, false, false, undefined]);
  expect((await archive())[1]!.articleSection).toBe('Long reads');
});

it('takes the first words where there is no dek', async () => {
  expect((await archive())[2]!.description).toBe('The station has one lamp.');
});

it('reads one post beside its publication, whose addresses are nobody’s business', async () => {
  covers('substack', 'single', 'body');
  expect((await soundly(substack, fixture('substack/post.json')))[0]).toMatchObject({
    dateModified: '2026-11-19T00:17:16.196Z',
    articleBody: '<p>The station has one lamp.</p>',
  });
});

describe('paging', () => {
  const read = (name: string, url: string) =>
    substack.read(answerOf(fixture(`substack/${name}.json`), url), { src: url });

  it('goes on by offset after a full page', () => {
    covers('substack', 'paging');
    expect(read('archive', `${API}?limit=4`).next).toBe(`${API}?limit=4&offset=4`);
    expect(read('archive', `${API}?limit=4&offset=4`).next).toBe(`${API}?limit=4&offset=8`);
    expect(read('archive', API).next).toBeUndefined();
  });

  it('goes on after a page that is shorter than asked, but not short', () => {
    const body = Array.from({ length: 6 }, () => (fixture('substack/archive.json') as unknown[]).slice(0, 2));
    const url = `${API}?limit=50`;
    expect(substack.read(answerOf(body.flat(), url), { src: url }).next).toBe(`${url}&offset=12`);
  });

  it('goes on by cursor where there is one', () => {
    const profile = 'https://substack.com/api/v1/profile/posts?profile_user_id=9';
    expect(read('profile', profile).next).toBe(`${profile}&cursor=MjAyNi0x%3D%3D`);
    expect(read('post', API).next).toBeUndefined();
  });

  it('asks for no more than is given', () => {
    expect(substack.request({ src: API, limit: 6 }).href).toBe(`${API}?sort=new&limit=10`);
    expect(substack.request({ src: API, limit: 90 }).href).toBe(`${API}?sort=new&limit=50`);
  });
});

onPayload('substack/profile-posts.json', async (body) => {
  const articles = await soundly(substack, body);
  haveAll(articles, ['description', 'image', 'datePublished', 'author', 'timeRequired']);
  expect(articles.map((article) => article.image[0]!.width)).not.toContain(undefined);
  expect(articles.filter(({ isAccessibleForFree }) => !isAccessibleForFree)).toHaveLength(2);
});
onPayload('substack/post-by-id.json', async (body) => {
  const articles = await soundly(substack, body);
  haveAll(articles, ['description', 'image', 'author', 'keywords', 'dateModified', 'articleBody']);
});
