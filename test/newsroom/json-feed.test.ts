import { describe, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';
import { hasRecordings, keys, recorded } from './recorded.ts';

const ask = openedNewsroom();
const feed = async (path: string): Promise<any> => (await ask(path)).json();

// https://www.jsonfeed.org/version/1.1/
const itemKeys =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments'.split(
    ' ',
  );

describe('the JSON Feed', () => {
  test('holds what the format allows, and nothing else', async () => {
    const { items, ...head } = await feed('/feed.json');
    expect(head.version).toBe('https://jsonfeed.org/version/1.1');
    expect(items.length).toBe(10);
    for (const item of items) {
      expect(itemKeys).toEqual(expect.arrayContaining(keys(item)));
      expect(item.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news\//);
      expect(item.content_html).not.toMatch(/(href|src)="\//);
    }
  });

  test.skipIf(!hasRecordings)('has the keys that real feeds have', async () => {
    const ours = keys((await feed('/feed.json')).items[0]);
    const real = recorded('jsonfeed/inessential.json').items[0];
    expect(ours).toEqual(expect.arrayContaining(keys(real).filter((key) => itemKeys.includes(key))));
  });

  test('leads from page to page through every article', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/feed.json?limit=20';
    while (next) {
      const page = await feed(next.replace(/^http:\/\/[^/]+/, ''));
      seen.push(...page.items.map((item: any) => item.id));
      next = page.next_url;
    }
    expect(seen.length).toBeGreaterThanOrEqual(45);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each(['de', 'ar', 'ja'])('speaks %s', async (lang) => {
    const { items, language } = await feed(`/feed.json?lang=${lang}&limit=50`);
    expect(language).toBe(lang);
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(items.every((item: any) => item.language === lang)).toBe(true);
  });

  test('lang=all holds every article', async () => {
    expect((await feed('/feed.json?lang=all&limit=500')).items.length).toBeGreaterThanOrEqual(80);
  });

  test('an undated article has no date rather than an empty one', async () => {
    const { items } = await feed('/feed.json?limit=100');
    const undated = items.filter((item: any) => !('date_published' in item));
    expect(undated.length).toBeGreaterThan(1);
  });
});
