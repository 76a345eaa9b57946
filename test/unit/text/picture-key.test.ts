import { describe, expect, it } from 'vitest';
import { pictureKey } from '../../../src/text/picture-key.js';

const same = (a: string, b: string) => pictureKey(a) === pictureKey(b);

describe('the key of a picture', () => {
  it.each([
    ['https://a.example/up/quay.jpg', 'https://a.example/up/quay-1024x585.jpg'],
    ['https://a.example/up/quay-scaled.jpg', 'https://a.example/up/quay-300x200.jpg'],
    ['https://a.example/up/quay.jpg', 'http://a.example/up/quay.jpg.webp'],
    ['https://a.example/up/quay.jpg?w=600&q=80', 'https://a.example/up/quay.jpg?fit=crop&w=1200'],
    [
      'https://a.example/content/images/2026/quay.png',
      'https://a.example/content/images/size/w600/2026/quay.png',
    ],
    ['https://a.example/up/quay.jpg', 'https://i0.wp.com/a.example/up/quay.jpg?resize=600%2C400&ssl=1'],
    ['https://a.example/quay@2x.png', 'https://a.example/quay.png'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['https://a.example/up/quay.jpg', 'https://a.example/up/quay-2.jpg'],
    ['https://a.example/up/quay.jpg', 'https://b.example/up/quay.jpg'],
    ['https://a.example/up/2025/quay.jpg', 'https://a.example/up/2026/quay.jpg'],
    ['https://a.example/picture.php?id=1', 'https://a.example/picture.php?id=2'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('of what is no address is none', () => {
    expect(pictureKey('quay.jpg')).toBe('');
  });
});
