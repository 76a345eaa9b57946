import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/data/read-page.js';

/** Thirty megabytes in a hundred thousand items. */
function answer(item: (nth: number) => unknown, wrap: (items: unknown[]) => unknown) {
  const text = JSON.stringify(wrap(Array.from({ length: 100_000 }, (_, nth) => item(nth))));
  const started = performance.now();
  const body: unknown = JSON.parse(text);
  return { parsing: performance.now() - started, text, body };
}

const body = 'The harbour master counts the boats at dusk. '.repeat(5);

describe('an answer of a hundred thousand items and thirty megabytes', () => {
  it.each([
    [
      'WordPress',
      (id: number) => ({
        id,
        link: `https://n.example/${id}`,
        title: { rendered: `S ${id}` },
        excerpt: { rendered: body },
      }),
      (items: unknown[]) => items,
    ],
    [
      'any other JSON',
      (id: number) => ({ id, title: `S ${id}`, link: `/${id}`, excerpt: body }),
      (data: unknown[]) => ({ data }),
    ],
    [
      'JSON Feed',
      (id: number) => ({ id: String(id), url: `/${id}`, title: `S ${id}`, content_html: body }),
      (items: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'N', items }),
    ],
  ])('of %s takes less time to read than to parse: only what is shown is read', async (_, item, wrap) => {
    const { parsing, text, body } = answer(item, wrap);
    expect(text.length).toBeGreaterThan(25_000_000);
    const url = 'https://n.example/posts';
    const query = { src: url, limit: 10 };
    const whole = { body, text, url, headers: new Headers() };
    await readPage(whole, query);
    const started = performance.now();
    const page = await readPage(whole, query);
    expect(performance.now() - started).toBeLessThan(parsing);
    expect(page).toMatchObject({ articles: { length: 50 }, read: 50 });
  });
});
