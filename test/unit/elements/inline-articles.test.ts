import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article.js';
import { serialize } from '../../../src/data/serialize.js';
import { readAgain } from '../../../src/elements/inline-articles.js';

const url = 'https://page.example/';
const text = (words: string) => ({ text: words });

describe('articles that have been read before', () => {
  const input = {
    id: '7',
    url: '/a?x=1&amp;y=2',
    headline: text('How the <video> tag &amp; others came to be'),
    description: text('a < b & c > d'),
    articleSection: text('R&amp;D <beta>'),
    label: text('<live>'),
    author: [{ name: text('Ann <ann@a.example>'), url: 'https://a.example/ann' }],
    publisher: { name: text('The &lt;Post&gt;'), logo: 'https://a.example/logo.png' },
    sponsor: { name: text('A & <B>') },
    keywords: [text('<video>'), text('R&amp;D')],
    image: [
      {
        url: 'https://a.example/a.jpg',
        width: 3,
        height: 2,
        alt: text('<i>'),
        caption: text('<b>'),
        credit: text('A&amp;B'),
        srcset: 'https://a.example/b.jpg 2x',
      },
    ],
    datePublished: '2026-11-22T10:00:00Z',
    inLanguage: 'en-GB',
    isAccessibleForFree: false,
    timeRequired: 4,
    articleBody: '<p>One &amp; <b>two</b> &lt;three&gt;</p>',
  };
  const read = readArticle(input, url);
  if (!('article' in read)) throw new Error(read.reason);
  const { article } = read;

  it('stay what they are, to the order of their fields', () => {
    expect(article.headline).toBe('How the <video> tag &amp; others came to be');
    const once = readAgain({ text: serialize([article]), url }).articles;
    expect(once).toEqual([article]);
    const twice = readAgain({ text: serialize(once), url }).articles;
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });

  it('have to pass the door all the same', () => {
    const bad = [
      { ...article, url: 'javascript:alert(1)' },
      { ...article, image: [{ url: 'data:text/html,x' }] },
    ];
    const { articles, dropped } = readAgain({ text: serialize(bad), url });
    expect(dropped).toHaveLength(1);
    expect(articles.map(({ image }) => image)).toEqual([[]]);
  });
});
