import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../src/article.js';
import { MapError } from '../../../src/errors.js';
import { checkMap, mapOf, mapped } from '../../../src/reading/mapped.js';
import { answerOf } from '../../backends/answers.ts';

const answer = answerOf({}, 'https://cms.example/api/posts');
const map = (text: string) => mapOf({ src: answer.url, map: text }, answer);
const found: ArticleInput = {
  url: undefined,
  headline: { text: 'Fog' },
  image: [{ url: '/fog.jpg', width: 3 }, { url: '/second.jpg' }],
  author: 'Ann',
};
const item = { slug: 'fog & mist', kicker: 'Weather', alt: 'Fog over boats', email: 'ann@example.com' };

describe('mapped', () => {
  it('lays over the fields that the page names, and no others', () => {
    expect(mapped(found, item, map('url: /blog/{slug}; articleSection: kicker'))).toEqual({
      ...found,
      url: '/blog/fog%20%26%20mist',
      articleSection: 'Weather',
    });
  });

  it('keeps what was found where a path finds nothing', () => {
    const { headline, url } = mapped(found, item, map('headline: subject; url: slug'));
    expect({ headline, url }).toEqual({ headline: { text: 'Fog' }, url: 'fog & mist' });
  });

  it('changes parts of the first picture or person, however they were written', () => {
    const laid = mapped(
      found,
      item,
      map("url: slug; image.alt: alt; author.url: '/ann'; sponsor.name: kicker"),
    );
    expect(laid).toMatchObject({
      image: [{ url: '/fog.jpg', width: 3, alt: 'Fog over boats' }, { url: '/second.jpg' }],
      author: [{ name: 'Ann', url: '/ann' }],
      sponsor: { name: 'Weather' },
    });
    const flat: ArticleInput = { ...found, image: '/one.jpg', author: { text: 'Ann' } };
    expect(mapped(flat, item, map("url: slug; image.alt: alt; author.url: '/ann'"))).toMatchObject({
      image: [{ url: '/one.jpg', alt: 'Fog over boats' }],
      author: [{ name: { text: 'Ann' }, url: '/ann' }],
    });
  });

  it('leaves what it was given as it was', () => {
    const before = structuredClone(found);
    mapped(found, item, map('url: slug; image.alt: alt'));
    expect(found).toEqual(before);
  });

  it('says what to write where there is no address', () => {
    expect(() => mapped(found, item, map(''))).toThrow('no url: set map="url: /blog/{slug}"');
  });

  it('says why the address of the map leads nowhere', () => {
    expect(() => mapped(found, item, map('url: /blog/{slugg}'))).toThrow(
      'no url: "url: /blog/{slugg}": step "slugg" not found in the item; there is: slug, kicker, alt, email',
    );
  });
});

describe('mapOf', () => {
  it('blames the attribute', () => {
    expect(() => map('titel: x')).toThrow(MapError);
    expect(() => map('titel: x')).toThrow('map: unknown field "titel"');
  });
});

describe('checkMap', () => {
  it('complains about a path that leads nowhere in all items, not in some', () => {
    expect(() => checkMap(map('url: slug'), [{}, item], answer)).not.toThrow();
    expect(() => checkMap(map('url: slug'), [], answer)).not.toThrow();
    expect(() => checkMap(map('url: path'), [{ a: 1 }, item], answer)).toThrow(
      'map: "url: path": step "path" not found in the item; there is: a',
    );
  });
});
