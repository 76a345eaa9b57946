import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article.js';
import type { ArticleList } from '../../../src/data/client.js';
import { withFurtherPages } from '../../../src/elements/further-pages.js';

function article(number: number): Article {
  const url = `https://courier.example/${number}`;
  return { id: url, url, headline: `Story ${number}`, image: [], author: [], keywords: [] };
}

/** A feed of pages of two, which are asked for by their number. */
function feed(pages: number) {
  const asked: string[] = [];
  const ask = (cursor: string): Promise<ArticleList> => {
    asked.push(cursor);
    const page = Number(cursor);
    const articles = [article(page * 2), article(page * 2 + 1)];
    return Promise.resolve({
      articles,
      dropped: [],
      backend: 'json',
      url: '',
      fromCache: false,
      next: page + 1 < pages ? String(page + 1) : undefined,
    });
  };
  return { ask, asked };
}

const fewerThan = (count: number) => (articles: Article[]) => articles.length < count;
const first = { articles: [article(0), article(1)], next: '1' };

describe('further pages', () => {
  it('are turned until there is enough, and no further', async () => {
    const { ask, asked } = feed(9);
    const { articles, next } = await withFurtherPages(first, fewerThan(5), ask);
    expect(articles).toHaveLength(6);
    expect(asked).toEqual(['1', '2']);
    expect(next).toBe('3');
  });

  it('are not asked for where there is enough', async () => {
    const { ask, asked } = feed(9);
    expect(await withFurtherPages(first, fewerThan(2), ask)).toEqual(first);
    expect(asked).toEqual([]);
  });

  it('end with the last one', async () => {
    const { articles, next } = await withFurtherPages(first, fewerThan(99), feed(3).ask);
    expect(articles).toHaveLength(6);
    expect(next).toBeUndefined();
  });

  it('are five at most in one go', async () => {
    const { ask, asked } = feed(99);
    const { next } = await withFurtherPages(first, () => true, ask);
    expect(asked).toHaveLength(5);
    expect(next).toBe('6');
  });

  it('end where a backend answers every page with the first', async () => {
    const same = { ...first, dropped: [], backend: 'json', url: '', fromCache: false };
    const { articles, next } = await withFurtherPages(
      first,
      () => true,
      () => Promise.resolve(same),
    );
    expect(articles).toEqual(first.articles);
    expect(next).toBeUndefined();
  });

  it('that cannot be had cost nothing, and can be asked for again', async () => {
    const refused = new Error('refused');
    const { ask } = feed(9);
    const asks = (cursor: string) => (cursor === '2' ? Promise.reject(refused) : ask(cursor));
    const { articles, next, error } = await withFurtherPages(first, fewerThan(9), asks);
    expect(articles).toHaveLength(4);
    expect(next).toBe('2');
    expect(error).toBe(refused);
  });
});
