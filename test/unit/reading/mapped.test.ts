import { describe, expect, it } from 'vitest';
import { mapOf, mapped } from '../../../src/reading/mapped.js';
import { answerOf } from '../../backends/answers.ts';

const item = {
  slug: 'fog',
  dek: 'It came at four.',
  tags: ['Fog', { name: 'Ferries' }],
  people: [{ name: 'Ada Keel', url: '/ada' }],
  picture: { src: '/fog.jpg', alt: 'Boats' },
  paid: false,
};
const lay = (map: string, article = {}) =>
  mapped(
    { url: '/found', headline: 'Found', ...article },
    item,
    mapOf({ src: 'https://x.example', map }, answerOf({})),
  );

describe('mapped', () => {
  it('leaves an article alone where nothing is said', () => {
    expect(lay('')).toEqual({ url: '/found', headline: 'Found' });
  });

  it('lays what is named over what was found, and nothing else', () => {
    expect(
      lay(
        'url: /blog/{slug}; description: dek; keywords: tags; author: people; image: picture; isAccessibleForFree: paid',
      ),
    ).toEqual({
      url: '/blog/fog',
      headline: 'Found',
      description: 'It came at four.',
      keywords: ['Fog', 'Ferries'],
      author: [{ name: 'Ada Keel', url: '/ada' }],
      image: [expect.objectContaining({ url: '/fog.jpg', alt: 'Boats' })],
      isAccessibleForFree: false,
    });
  });

  it('keeps what was found where the map leads to nothing', () => {
    expect(lay('description: missing', { description: 'Kept' }).description).toBe('Kept');
  });

  it('lays parts over the first', () => {
    expect(lay('image.alt: dek', { image: ['/a.jpg', '/b.jpg'] }).image).toEqual([
      { url: '/a.jpg', alt: 'It came at four.' },
      '/b.jpg',
    ]);
    expect(lay(`author.url: slug; publisher.name: 'Gazette'`, { author: { name: 'Bo' } })).toMatchObject({
      author: [{ name: 'Bo', url: 'fog' }],
      publisher: { name: 'Gazette' },
    });
  });

  it('says what to write where there is no address', () => {
    expect(() => lay('', { url: undefined })).toThrow('no url: set map="url: /blog/{slug}"');
    expect(lay('url: slug', { url: undefined }).url).toBe('fog');
  });

  it('says what is wrong with a map', () => {
    expect(() => lay('title: slug')).toThrow('map: unknown field "title"; did you mean "headline"?');
  });
});
