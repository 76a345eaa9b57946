import { expect, test } from 'vitest';
import { stories } from '../../examples/newsroom/articles/all.ts';
import { hostile } from '../../examples/newsroom/articles/hostile.ts';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();

test('every article has a page with its headline, language and direction', async () => {
  for (const { slug, language } of stories) {
    const answer = await ask(`/news/${encodeURIComponent(slug)}`);
    expect(answer.status, slug).toBe(200);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html).toContain(`rel="canonical" href="${answer.url}"`);
    expect(html).not.toMatch(/undefined|\[object/);
  }
});

test('an article page describes itself as OpenGraph and JSON-LD', async () => {
  const html = await (await ask('/news/line-4-will-cost-another-38-million')).text();
  expect(html).toContain('<meta property="og:type" content="article"');
  expect(html).toMatch(/og:image" content="http:.*-1280x720\.svg"/);
  const node = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
  expect(node).toMatchObject({ '@type': 'NewsArticle', isAccessibleForFree: false, inLanguage: 'en' });
  expect(node.author.length).toBe(2);
});

test('the pages of hostile articles run nothing either', async () => {
  const html = await (await ask('/news/hostile-script-in-headline')).text();
  expect(html.match(/<script/g)?.length).toBe(1);
  expect(hostile.length).toBeGreaterThan(15);
});

test('a page for a frame, where the text of an article has one', async () => {
  const { content } = await (await ask('/wp-json/wp/v2/posts/201')).json();
  const address = /<iframe src="([^"]+)"/.exec(content.rendered)![1]!;
  expect(await (await ask(new URL(address).pathname)).text()).toContain('Courier film');
  expect((await ask('/videos/none')).status).toBe(404);
});

test('front page, sections, authors, keywords, and an article as JSON', async () => {
  for (const path of ['/', '/?lang=ar', '/sections/sport', '/authors/marta-ellison', '/tags/ferry-dispute']) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text(), path).toContain('/news/');
  }
  expect(await (await ask('/articles/roof-for-the-ropewalk.json')).json()).toMatchObject({
    section: 'sport',
  });
  for (const path of ['/news/none', '/sections/none', '/authors/none', '/tags/none', '/none']) {
    expect((await ask(path)).status, path).toBe(404);
  }
});
