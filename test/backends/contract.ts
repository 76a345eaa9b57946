import { describe, expect, it } from 'vitest';
import type { ArticleQuery, Backend } from '../../src/backend.js';
import { answerOf, frozen, nested } from './answers.ts';
import { narrowedBy } from './narrowed-by.ts';

/** What a backend's test hands to the contract. */
export interface Contract {
  backend: Backend;
  /** Addresses that it may be asked with; the first is an API's own. */
  addresses: string[];
  /** An answer with at least three articles, fresh on every call. */
  body: () => unknown;
  /** The list inside such an answer. */
  list: (body: unknown) => unknown[];
  /** Answers without articles that are no errors. */
  empty: unknown[];
  query?: Partial<ArticleQuery>;
}

/** JSON that is nobody’s. */
export const ODD = (): unknown[] => [
  null,
  undefined,
  true,
  0,
  -1.5,
  '',
  'text',
  [],
  {},
  [[]],
  [{}],
  [null],
  ['text'],
  { items: [] },
  { data: null },
  { version: [] },
  { posts: 'text' },
  { posts: [null] },
  { items: {} },
  {
    body: null,
    headers: null,
    status: 200,
  },
  JSON.parse('{"__proto__":{"title":"x","url":"/x"}}'),
  JSON.parse('[{"__proto__":null,"constructor":{}}]'),
];

const CORRUPT = (): unknown[] => [
  null,
  7,
  'text',
  [],
  {},
  {
    id: 1,
    title: {},
    url: {},
    link: [],
  },
  {
    title: null,
    url: null,
  },
  nested(1e4),
  {
    id: 1,
    title: nested(1e4),
    url: nested(1e4),
  },
  JSON.parse('{"__proto__":{}}'),
];

/** The promises that every backend keeps. */
export function keepsTheContract({ backend, addresses, body, list, empty, query }: Contract): void {
  const [src] = addresses;
  const ask: ArticleQuery = { src: src!, ...query };
  const read = (answer: unknown) => backend.read(answerOf(answer, src), ask);

  describe('keeps the contract of all backends', () => {
    it('has a name that can stand in an attribute', () => {
      expect(backend.name).toMatch(/^[a-z][a-z0-9-]*$/);
    });

    it.each(addresses)('asks %s where its owner said, and adds no headers', (address) => {
      const url = backend.request({ src: address, limit: 6 });
      expect(url).toBeInstanceOf(URL);
      expect(url.origin).toBe(new URL(address).origin);
      expect(url.search.startsWith(new URL(address).search)).toBe(true);
    });

    it.each(addresses)('asks the same when %s is asked again with the address it made', (address) => {
      const url = backend.request({ src: address, limit: 6 });
      expect(backend.request({ src: url.href, limit: 6 }).href).toBe(url.href);
      expect(backend.request({ src: address, limit: 6 }).href).toBe(url.href);
    });

    it('leaves the answer as it came', () => {
      const answer = answerOf(frozen(body()), src);
      backend.detect(answer);
      expect(backend.read(answer, ask).articles.length).toBeGreaterThan(2);
    });

    it('reads the same answer the same way twice', () => {
      expect(read(body())).toEqual(read(body()));
    });

    it('says no, and does not throw, to JSON of any other shape', () => {
      for (const odd of ODD()) expect(backend.detect(answerOf(odd, src)), JSON.stringify(odd)).toBe(false);
    });

    it('neither detects nor reads its way into the ground', () => {
      const deep = nested();
      for (const key of [
        '',
        'posts',
        'items',
        'version',
        'headers',
        'body',
        'data',
        'title',
        'errors',
        'meta',
      ]) {
        const answer = answerOf(key ? { [key]: deep } : deep, src);
        expect(backend.detect(answer)).toBe(false);
        let outcome: unknown;
        try {
          outcome = backend.read(answer, ask).articles;
        } catch (error) {
          outcome = error;
        }
        expect(outcome, key).not.toBeInstanceOf(RangeError);
      }
    });

    it.each(empty.map((answer) => [JSON.stringify(answer).slice(0, 60), answer]))(
      'takes %s for a list without articles, and for no error',
      (_, answer) => {
        const { articles, dropped = [], next } = read(answer);
        expect({ articles, dropped, next }).toEqual({ articles: [], dropped: [], next: undefined });
      },
    );

    it('reads on from where an earlier page has ended', () => {
      const whole = read(body()).articles;
      const { articles } = backend.read(answerOf(body(), src), { ...ask, offset: 2 });
      expect(articles).toEqual(whole.slice(2));
    });

    it('loses one corrupted item and no other', () => {
      const whole = read(body()).articles;
      for (const corrupt of CORRUPT()) {
        for (const index of [0, 1, whole.length - 1]) {
          const answer = body();
          list(answer)[index] = corrupt;
          const { articles, dropped } = read(answer);
          expect(dropped?.map((it) => it.index)).toEqual([index]);
          expect(dropped?.[0]?.reason).toMatch(/\w/);
          expect(articles).toEqual(whole.toSpliced(index, 1));
        }
      }
    });

    it.skipIf(!backend.related).each(addresses)(
      'narrows %s to what shares something, within what that asks for',
      async (address) => {
        const { origin, searchParams } = new URL(address);
        const { list, lookUps } = await narrowedBy(backend, { ...ask, src: address }, [
          answerOf(body(), src),
        ]);
        for (const lookUp of lookUps) expect(lookUp.origin).toBe(origin);
        if (!list) return;
        expect(list.origin).toBe(origin);
        for (const [name, value] of searchParams)
          expect(list.searchParams.getAll(name).some((it) => it.includes(value))).toBe(true);
        const question = backend.request({ ...ask, src: list.href, limit: 50 });
        expect(question.search.startsWith(list.search)).toBe(true);
        expect(question.href).not.toBe(backend.request({ ...ask, src: address, limit: 50 }).href);
        const again = await narrowedBy(backend, { ...ask, src: address }, [answerOf(body(), src)]);
        expect(again.list?.href).toBe(list.href);
      },
    );

    it.skipIf(!backend.related).each(addresses)(
      'asks nothing from %s where nothing is known of the article',
      async (address) => {
        const about = { id: '7', url: 'https://gazette.example/7', keywords: ['', ' '], articleSection: ' ' };
        const query = { ...ask, src: address, about };
        expect(await narrowedBy(backend, query, [])).toEqual({ list: undefined, lookUps: [], steps: 0 });
      },
    );

    it('gives whole addresses, or none, for the next page', () => {
      const { next } = read(body());
      if (next !== undefined) expect(new URL(next).protocol).toMatch(/^https?:$/);
    });
  });
}
