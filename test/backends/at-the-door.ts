import { expect } from 'vitest';
import type { Article } from '../../src/article.js';
import type { ArticleQuery, Backend } from '../../src/backend.js';
import { readPage, type ArticlePage } from '../../src/data/read-page.js';
import { answerOf } from './answers.ts';

/** Reads an answer as an element does, and sees to it that nothing comes through that a page must not draw. */
export async function atTheDoor(backend: Backend, body: unknown, query: ArticleQuery): Promise<ArticlePage> {
  const answer = { ...answerOf(body, query.src), text: JSON.stringify(body) };
  const page = await readPage(answer, query, backend);
  for (const article of page.articles) expectClean(article);
  return page;
}

function expectClean({ articleBody, ...article }: Article): void {
  const addresses = JSON.stringify(article, (key, value: unknown) =>
    key === 'url' && typeof value === 'string' && !/^https?:\/\/[^/]/.test(value)
      ? `RELATIVE ${value}`
      : value,
  );
  expect(addresses).not.toContain('RELATIVE');
  const { headline, description = '' } = article;
  expect(`${headline} ${description}`).not.toMatch(/&(?:amp|#\d+|hellip|nbsp);|undefined|\[object/);
  for (const date of [article.datePublished, article.dateModified]) {
    if (date !== undefined) expect(date).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  }
  expect(JSON.stringify(article)).not.toMatch(/[\w.]@\w/);
  expect(articleBody ?? '').not.toMatch(/<script|javascript:|\son\w+=/i);
}
