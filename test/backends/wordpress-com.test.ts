import { describe, expect, it } from 'vitest';
import { wordpressCom } from '../../src/backends/wordpress-com.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { onPayload, soundly } from './sound.ts';

const API = 'https://public-api.wordpress.com/rest/v1.1/sites/ropewalk.example/posts/';

keepsTheContract({
  backend: wordpressCom,
  addresses: [API, `${API}?number=7&tag=tar,hemp&fields=ID,URL,title`, `${API}slug:rope`],
  body: () => fixture('wordpress-com/posts.json'),
  list: (body) => (body as { posts: unknown[] }).posts,
  empty: [{ found: 0, posts: [], meta: {} }],
});

const posts = () => soundly(wordpressCom, fixture('wordpress-com/posts.json'), API);

it('reads a whole post', async () => {
  covers('wordpress-com', 'list', 'picture', 'authors', 'dates', 'section', 'body');
  expect((await posts())[0]).toEqual({
    id: '1',
    url: 'https://ropewalk.example/2026/11/1/',
    headline: 'Rope – the long walk',
    description: 'Hemp, then tar.',
    image: [
      {
        url: 'https://ropewalk.example/rope.jpg',
        width: 867,
        height: 1300,
        alt: 'A coil of new rope',
        caption: 'Seen on the long walk',
      },
    ],
    datePublished: '2026-11-19T23:30:00.000Z',
    dateModified: '2026-11-20T01:00:00.000Z',
    author: [{ name: 'Wren Abbot', url: 'https://wren.example/' }],
    articleSection: 'Trades',
    keywords: ['Tar', 'Hemp & flax'],
    articleBody: '<p>Hemp, then tar.</p>\n',
  });
});

it('what has a password is not free, and an empty picture is none', async () => {
  covers('wordpress-com', 'paywall');
  expect((await posts())[1]).toMatchObject({ isAccessibleForFree: false, image: [] });
});

it('falls back to the picture that is only an address', async () => {
  const [, , third] = await posts();
  expect(third!.image).toEqual([{ url: 'https://i0.wp.com/ropewalk.example/rope.jpg?fit=867%2C1300&ssl=1' }]);
});

it('reads one post, and an envelope', async () => {
  covers('wordpress-com', 'single');
  const single = await soundly(wordpressCom, fixture('wordpress-com/single.json'), `${API}4`);
  expect(single.map(({ headline }) => headline)).toEqual(['One post']);
  const envelope = await soundly(wordpressCom, fixture('wordpress-com/envelope.json'), API);
  expect(envelope.map(({ headline }) => headline)).toEqual(['In an envelope']);
});

describe('paging', () => {
  it('goes on by the handle, and ends without one', () => {
    covers('wordpress-com', 'paging');
    const body = fixture('wordpress-com/posts.json') as { meta: { next_page?: string } };
    const read = () => wordpressCom.read(answerOf(body, `${API}?number=3`), { src: API });
    const { next, total } = read();
    expect(new URL(next!).searchParams.get('page_handle')).toBe(body.meta.next_page);
    expect(new URL(next!).searchParams.get('number')).toBe('3');
    expect(total).toBe(41);
    delete body.meta.next_page;
    expect(read().next).toBeUndefined();
  });

  it('asks for what a card shows, and for the text only where it is wanted', () => {
    const asked = wordpressCom.request({ src: API, limit: 6 }).searchParams;
    expect(asked.get('number')).toBe('10');
    expect(asked.get('fields')).not.toContain('content');
    expect(wordpressCom.request({ src: API, body: true }).searchParams.get('fields')).toMatch(/,content$/);
    expect(wordpressCom.claims!.test('https://public-api.wordpress.com/wp/v2/sites/x.example/posts')).toBe(
      false,
    );
  });
});

it('trap 33: passes on that there is no such blog', async () => {
  covers('wordpress-com', 'errors');
  const body = fixture('wordpress-com/near-unknown-blog.json');
  await expect(soundly(wordpressCom, body, API)).rejects.toThrow('Unknown blog');
});

// An excerpt without titles and addresses: enough to be known by, and too little to be read.
onPayload('wordpress-com/v1.1-posts.excerpt.json', async (body) => {
  expect(wordpressCom.detect(answerOf(body, API))).toBe(true);
  expect(wordpressCom.read(answerOf(body, API), { src: API }).dropped).toEqual([
    { index: 0, reason: 'unexpected URL, title' },
  ]);
});
