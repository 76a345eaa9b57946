import { describe, expect, test } from 'vitest';
import { stories } from '../../examples/newsroom/articles/all.ts';
import { plainText } from '../../examples/newsroom/plain-text.ts';
import { languages } from '../../examples/newsroom/story.ts';
import { filePictures } from '../../examples/newsroom/pictures/file-pictures.ts';

const slugs = new Set(stories.map((story) => story.slug));

describe('the stories', () => {
  test('are at least eighty, in four languages', () => {
    const count = (language: string) => stories.filter((story) => story.language === language).length;
    expect(stories.length).toBeGreaterThanOrEqual(80);
    expect(count('en')).toBeGreaterThanOrEqual(45);
    for (const language of languages) expect(count(language), language).toBeGreaterThanOrEqual(12);
  });

  test('have slugs of their own and names of at least eight authors', () => {
    expect(slugs.size).toBe(stories.length);
    expect(new Set(stories.flatMap((story) => story.authors)).size).toBeGreaterThanOrEqual(8);
  });

  test('vary as a real paper does', () => {
    const some = (matches: (story: (typeof stories)[number]) => boolean) => stories.filter(matches).length;
    expect(some((story) => !story.picture)).toBeGreaterThan(2);
    expect(some((story) => !story.description)).toBeGreaterThan(2);
    expect(some((story) => story.hoursAgo === undefined)).toBeGreaterThan(1);
    expect(some((story) => story.sponsor !== undefined)).toBeGreaterThan(1);
    expect(some((story) => story.free === false)).toBeGreaterThan(3);
    expect(some((story) => story.authors.length > 1)).toBeGreaterThan(5);
    expect(some((story) => story.label === 'Opinion')).toBeGreaterThan(2);
    const lengths = stories
      .filter((story) => story.language === 'en')
      .map((story) => story.headline.split(' ').length);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(4);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(16);
  });

  test.each(stories)('$slug says enough, in its own language, and its links lead somewhere', (story) => {
    const script = { en: /[a-z]/, de: /[a-z]/, ar: /\p{Script=Arabic}/u, ja: /\p{Script=Hiragana}/u }[
      story.language
    ];
    expect(story.headline + plainText(story.body)).toMatch(script);
    expect(plainText(story.body).length).toBeGreaterThan(story.language === 'ja' ? 100 : 200);
    expect(story.keywords.length).toBeGreaterThan(1);
    for (const [, slug] of story.body.matchAll(/href="\/news\/([^"]+)"/g)) expect(slugs).toContain(slug);
    for (const [, name] of story.body.matchAll(/src="\/pictures\/(.+?)-960x540\.svg"/g)) {
      expect(Object.keys(filePictures)).toContain(name);
    }
  });

  test('use lists, quotes, figures, headings and links', () => {
    for (const tag of ['<ul>', '<ol>', '<blockquote>', '<figure>', '<h2>', '<a href']) {
      expect(stories.filter((story) => story.body.includes(tag)).length, tag).toBeGreaterThan(1);
    }
  });
});
