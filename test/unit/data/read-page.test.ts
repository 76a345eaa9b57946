import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/data/read-page.js';
import type { ArticleError } from '../../../src/errors.js';
import { answerOf, fixture } from '../../backends/answers.js';
import { covers } from '../../backends/coverage.js';

const API = 'https://api.example/posts';

async function failureOf(body: unknown, query = {}): Promise<ArticleError> {
  return readPage({ ...answerOf(body, API), text: JSON.stringify(body) }, { src: API, ...query }).then(
    () => Promise.reject(new Error('did not fail')),
    (error: ArticleError) => error,
  );
}

describe('an answer without articles', () => {
  it.each([
    ['WordPress', fixture('wordpress/rest-disabled.json'), 'You are not currently logged in'],
    ['Ghost', fixture('ghost/unknown-key.json'), 'Unknown Content API Key'],
    ['Strapi', { data: null, error: { status: 404, message: 'Not Found' } }, 'Not Found'],
    ['NewsAPI', { status: 'error', code: 'apiKeyMissing', message: 'No key' }, 'No key'],
  ])('trap 33: passes on what %s says', async (name, body, said) => {
    if (['WordPress', 'Ghost'].includes(name)) covers(name.toLowerCase(), 'errors');
    const error = await failureOf(body);
    expect(error.kind).toBe('backend');
    expect(error.message).toContain(API);
    expect(error.message).toContain(said);
  });

  it('but of another shape says what came', async () => {
    const error = await failureOf({ wind: { knots: 18 } });
    expect(error.kind).toBe('format');
    expect(error.message).toContain(`${API} answered with an object with wind`);
  });

  it('and not of the backend that was asked says so', async () => {
    const { wordpress } = await import('../../../src/backends/wordpress.js');
    const answer = { ...answerOf({ wind: 18 }, API), text: '{"wind":18}' };
    await expect(readPage(answer, { src: API }, wordpress)).rejects.toThrow(
      /no articles could be read as wordpress \(not a list of WordPress posts\); it begins with “{"wind":18}”/,
    );
  });

  it('because none of them passes the door says why', async () => {
    const error = await failureOf([{ title: 'Click', url: 'javascript:alert(1)//./' }]);
    expect(error.kind).toBe('format');
    expect(error.message).toContain('javascript:');
  });

  it('is no error where a list is honestly empty', async () => {
    const page = await readPage({ ...answerOf({ data: [] }, API), text: '{"data":[]}' }, { src: API });
    expect(page).toMatchObject({ articles: [], dropped: [], backend: 'json' });
  });
});

describe('recognition', () => {
  it.each([
    ['wordpress/posts.json', 'wordpress'],
    ['ghost/first-page.json', 'ghost'],
    ['json-feed/harbour-news.json', 'json-feed'],
    ['json/graphql.json', 'json'],
  ])('of %s loads %s', async (path, name) => {
    const body = fixture(path);
    const page = await readPage({ ...answerOf(body, API), text: JSON.stringify(body) }, { src: API });
    expect(page.backend).toBe(name);
    expect(page.articles.length).toBeGreaterThan(0);
  });
});
