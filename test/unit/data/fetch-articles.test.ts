import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../src/data/client.js';
import { fetchArticles } from '../../../src/data/fetch-articles.js';
import { serialize } from '../../../src/data/serialize.js';
import { readPage } from '../../../src/data/read-page.js';
import { listening } from '../../listening.js';

describe('fetchArticles', () => {
  const posts = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, n) => ({ title: `Fish & chips ${n}`, link: `/a/${n}`, id: `${n}` })),
    );

  it('brings as many as wanted, shares its requests, and can stand in a page', async () => {
    let requests = 0;
    const server = await listening(
      createServer((_, response) => {
        requests++;
        response.end(posts(5));
      }),
    );
    onTestFinished(server.stop);
    const query = { src: `${server.url}/posts`, limit: 2 };
    const [one, other] = await Promise.all([fetchArticles(query), fetchArticles({ ...query, limit: 3 })]);
    expect([one.length, other.length, requests]).toEqual([2, 3, 1]);

    const text = serialize(one);
    const read = await readPage(
      { body: JSON.parse(text), text, headers: new Headers(), url: 'https://page.example/' },
      { src: '' },
    );
    expect(read.articles).toEqual(one);
  });

  it('asks by another client where it is told to', async () => {
    const client = createClient({ fetch: () => Promise.resolve(new Response(posts(1))) });
    expect(await fetchArticles({ src: 'https://a.example/posts' }, { client })).toHaveLength(1);
  });
});
