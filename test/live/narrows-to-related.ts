import { beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/data/client.js';
import type { Told } from './start-servers.ts';

export interface Narrowed {
  /** The value of the `backend` attribute. */
  backend: string;
  told: Told;
  /** Path and query of the published stories. */
  list: string;
  /** For those that do not know where their articles are shown. */
  map?: string;
  /** How many requests it takes in all. */
  requests: number;
}

/** What must hold for every server that is filled with the stories and can be asked by section. */
export function narrowsToRelated({ backend, told, list, map, requests }: Narrowed): void {
  const url = 'url' in told ? told.url : '';

  describe(`related articles from ${backend}`, () => {
    beforeEach(({ skip }) => {
      if ('unavailable' in told) skip(told.unavailable);
    });

    test('are asked for by what the software understands', async () => {
      const asked: string[] = [];
      const statuses: number[] = [];
      const client = createClient({
        retry: 0,
        fetch: async (input, init) => {
          asked.push(input as string);
          const response = await fetch(input, init);
          statuses.push(response.status);
          return response;
        },
      });
      const query = { src: url + list, backend, map, limit: 50 };
      await client.related({ ...query, about: { keywords: [], articleSection: 'Culture' } });
      expect(asked).toHaveLength(requests);
      expect(statuses).toEqual(asked.map(() => 200));
      const { articles } = await client.list({ ...query, src: asked.at(-1)! });
      expect(articles.length).toBeGreaterThan(2);
      expect(new Set(articles.map(({ articleSection }) => articleSection))).toEqual(new Set(['Culture']));
      const all = await client.list(query);
      expect(articles.length).toBeLessThan(all.articles.length);
    });
  });
}
