import { describe, expect, it } from 'vitest';
import { errorIn } from '../../../src/data/error-body.js';

describe('errors that arrive as valid JSON', () => {
  it.each([
    [
      'WordPress',
      { code: 'rest_no_route', message: 'No route', data: { status: 404 } },
      'rest_no_route: No route',
    ],
    [
      'Ghost',
      { errors: [{ message: 'Unknown Content API Key', type: 'UnauthorizedError' }] },
      'Unknown Content API Key',
    ],
    [
      'Directus',
      { errors: [{ message: 'No permission', extensions: { code: 'FORBIDDEN' } }] },
      'No permission',
    ],
    ['Payload', { message: 'Route not found "/api/post"' }, 'Route not found "/api/post"'],
    [
      'Strapi',
      { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found' } },
      'Not Found',
    ],
    ['JSON:API', { errors: [{ title: 'Forbidden', status: '403', detail: 'Not for you' }] }, 'Not for you'],
    [
      'NewsAPI',
      { status: 'error', code: 'apiKeyMissing', message: 'Your key is missing' },
      'Your key is missing',
    ],
    ['New York Times', { fault: { faultstring: 'Invalid ApiKey', detail: {} } }, 'Invalid ApiKey'],
    ['Guardian', { response: { status: 'error', message: 'Bad page' } }, 'Bad page'],
    ['Guardian without a key', { message: 'Unauthorized' }, 'Unauthorized'],
    ['GNews', { errors: ['Your key is wrong'] }, 'Your key is wrong'],
    ['dev.to', { error: 'not found', status: 404 }, 'not found'],
    ['Contentful', { sys: { type: 'Error', id: 'NotFound' }, message: 'gone' }, 'gone'],
    ['GraphQL', { errors: [{ message: 'Unknown field' }], data: { posts: { nodes: [] } } }, 'Unknown field'],
    ['one without a message', { errors: [{ extensions: {} }] }, 'an error without a message'],
  ])('%s', (_, body, said) => {
    expect(errorIn(body)).toBe(said);
  });

  it.each([
    ['a list', [{ message: 'x' }]],
    ['an empty list', []],
    ['null', null],
    ['a number', 7],
    ['articles', { articles: [{ title: 'A' }], status: 'ok', totalResults: 1 }],
    ['Strapi data', { data: [], meta: {} }],
    [
      'an article with a message',
      { id: 1, title: 'A', url: '/a', message: 'hello', date: '2026', slug: 'a' },
    ],
  ])('%s is none', (_, body) => {
    expect(errorIn(body)).toBeUndefined();
  });
});
