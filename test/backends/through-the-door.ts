import { expect } from 'vitest';
import type { Article } from '../../src/article.js';
import type { ArticleQuery, Backend } from '../../src/backend.js';
import { readPage } from '../../src/data/read-page.js';
import { answerOf } from './answers.ts';

/** Reads an answer as a page would, and looks at what no article may have, whatever was sent. */
export async function throughTheDoor(
  backend: Backend,
  body: unknown,
  query: ArticleQuery,
): Promise<Article[]> {
  const answer = { ...answerOf(body, query.src), text: JSON.stringify(body) };
  const { articles } = await readPage(answer, { body: true, ...query }, backend);
  for (const article of articles) {
    const { articleBody = '', ...shown } = article;
    const text = JSON.stringify(shown);
    expect(text).not.toMatch(/&(?:amp|quot|lt|gt|nbsp|#\d+);/);
    expect(text).not.toMatch(/Invalid Date|undefined|\[object/);
    expect(text + articleBody).not.toMatch(/[\w.]+@[\w.]+\.\w/);
    expect(articleBody).not.toMatch(/<script|\son\w+=|javascript:|\[object|undefined/i);
    const addresses = [
      article.url,
      ...article.image.map(({ url }) => url),
      ...article.author.map(({ url }) => url),
    ];
    for (const url of addresses) if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^/]/);
    for (const [, src] of articleBody.matchAll(/(?:src|href)="([^"]*)"/g)) {
      expect(src).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
    }
  }
  return articles;
}
