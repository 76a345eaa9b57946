import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import type { ArticleQuery, Backend } from '../../src/backend.js';
import { readPage } from '../../src/data/read-page.js';
import { answerOf } from './answers.ts';

/**
 * Reads an answer as the elements do, and sees to it that what comes out is fit for a page: no entity left in a text,
 * whole addresses only, real dates, nobody's e-mail address.
 */
export async function soundly(
  backend: Backend,
  body: unknown,
  url?: string,
  query: Partial<ArticleQuery> = {},
): Promise<Article[]> {
  const answer = answerOf(body, url);
  const page = await readPage(answer, { src: answer.url, ...query }, backend);
  expect(page.dropped).toEqual([]);
  for (const { articleBody, ...article } of page.articles) {
    expect(JSON.stringify(article)).not.toMatch(/[\w.-]+@[\w-]+\.\w|undefined|Invalid Date|\[object /);
    const { headline, description = '', image } = article;
    for (const text of [headline, description, ...image.flatMap((it) => [it.alt ?? '', it.caption ?? ''])]) {
      expect(text).not.toMatch(/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\s\s/i);
    }
    const addresses = [article.url, ...image.map((it) => it.url), ...article.author.map((it) => it.url)];
    for (const address of addresses) if (address) expect(address).toMatch(/^https?:\/\/[^/\s]+\./);
    for (const date of [article.datePublished, article.dateModified]) {
      if (date) expect(new Date(date).toISOString()).toBe(date);
    }
    expect(typeof (articleBody ?? '')).toBe('string');
  }
  return page.articles;
}

/** Checks a recorded answer, which stays where it lies, or says that it is not there. */
export function onPayload(path: string, test: (body: unknown) => Promise<void>): void {
  const file = fileURLToPath(new URL(`../../../shared/payloads/${path}`, import.meta.url));
  if (existsSync(file)) {
    it(`reads the recorded answer ${path}`, () => test(JSON.parse(readFileSync(file, 'utf8'))));
  } else it.skip(`reads the recorded answer ${path}: there is none at ${file}`, () => {});
}

/** That each of the articles has these fields. */
export function haveAll(articles: Article[], fields: (keyof Article)[]): void {
  expect(articles.length).toBeGreaterThan(0);
  for (const article of articles) {
    for (const field of fields) {
      const value = article[field];
      expect(Array.isArray(value) ? value[0] : value, `${field} of ${article.url}`).toBeDefined();
    }
  }
}
