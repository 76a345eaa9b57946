import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/data/read-page.js';
import { answerOf } from '../../backends/answers.js';

const API = 'https://api.example/wp-json/wp/v2/posts';
const post = (id: number, more = {}) => ({
  id,
  slug: `s-${id}`,
  link: `/${id}`,
  title: { rendered: `Post ${id}` },
  ...more,
});

function read(body: unknown, map: string, base?: string) {
  return readPage({ ...answerOf(body, API), text: JSON.stringify(body) }, { src: API, map, base });
}

describe('a map over what a backend has read', () => {
  it('puts right what the page knows better, and leaves the rest', async () => {
    const page = await read([post(1), post(2)], 'url: https://news.example/story/{slug}');
    expect(page.backend).toBe('wordpress');
    expect(page.articles).toMatchObject([
      { headline: 'Post 1', url: 'https://news.example/story/s-1' },
      { headline: 'Post 2', url: 'https://news.example/story/s-2' },
    ]);
  });

  it('makes addresses of the page’s site; those that it does not make are the backend’s', async () => {
    const { articles } = await read(
      [post(1), post(2, { slug: undefined })],
      'url: /story/{slug}',
      'https://gazette.example/front',
    );
    expect(articles.map(({ url }) => url)).toEqual([
      'https://gazette.example/story/s-1',
      'https://api.example/2',
    ]);
  });

  it('that fits some items only leaves the others as they were', async () => {
    const page = await read([post(1, { kicker: 'Sea' }), post(2)], 'articleSection: kicker');
    expect(page.articles.map(({ articleSection }) => articleSection)).toEqual(['Sea', undefined]);
  });

  it('that fits none is a mistake, and says so', async () => {
    await expect(read([post(1)], 'url: /{slgu}')).rejects.toThrow(/slgu.*there is: id, slug/);
  });
});
