import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleImage } from '../../../src/article.js';
import type { PictureOptions } from '../../../src/parts/card-options.js';
import { loadResizing, pictureSource } from '../../../src/parts/picture-source.js';
import { parseSrcset } from '../../../src/text/srcset.js';

const url = 'https://pictures.example/fog.jpg';
const srcset = 'https://pictures.example/fog-300.jpg 300w, https://pictures.example/fog.jpg 1200w';

describe('width and height', () => {
  test.each<[what: string, known: Partial<ArticleImage>, width: number, height: number]>([
    ['are the picture’s own', { width: 1600, height: 900 }, 1600, 900],
    ['are of the box’s ratio where neither is known', {}, 600, 400],
    ['follow the width', { width: 1000 }, 1000, 667],
    ['follow the height', { height: 300 }, 450, 300],
  ])('%s', (_, known, width, height) =>
    expect(pictureSource({ url, ...known }, {}, 'wide')).toMatchObject({ width, height }),
  );
});

describe('sizes', () => {
  const sizes = (options: PictureOptions, lazy?: boolean) =>
    pictureSource({ url, srcset }, options, 'thumb', lazy).sizes;

  test('are the browser’s own matter for a lazy picture, with a word for others', () =>
    expect(sizes({})).toBe('auto, 7em'));
  test('are said of a picture that is not lazy', () => expect(sizes({}, false)).toBe('7em'));
  test('are the page’s where it says so', () => expect(sizes({ sizes: '50vw' })).toBe('50vw'));
  test('are none without a choice', () => {
    expect(pictureSource({ url }, { sizes: '50vw' }, 'thumb').sizes).toBeUndefined();
  });
  test('grow with the place', () => {
    const widest = (['thumb', 'wide', 'large'] as const).map((place) => {
      const said = pictureSource({ url, srcset }, {}, place).sizes!;
      return Number(/([\d.]+)em(?:, 100vw)?$/.exec(said)![1]);
    });
    expect(widest).toEqual([...widest].sort((a, b) => a - b));
    expect(new Set(widest).size).toBe(3);
  });
});

describe('imageUrl', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  beforeEach(loadResizing);
  afterEach(() => void warn.mockClear());

  const service = (at: string, { width, height }: { width: number; height?: number }) =>
    `https://cdn.example/${width}x${height ?? ''}/${encodeURIComponent(at)}`;
  const source = (image: Partial<ArticleImage>, imageUrl: unknown = service) =>
    pictureSource({ url, ...image }, { imageUrl: imageUrl as typeof service }, 'wide');
  const widths = (image: Partial<ArticleImage>) =>
    parseSrcset(source(image).srcset ?? '').map(({ width }) => width);

  test('is asked for a fixed ladder of widths', () => {
    expect(widths({})).toEqual([160, 240, 320, 480, 640, 960, 1280, 1920]);
    expect(source({}).src).toBe(service(url, { width: 640 }));
    expect(source({}).sizes).toMatch(/^auto, /);
  });
  test('is never asked for more than there is', () => {
    expect(widths({ width: 700 })).toEqual([160, 240, 320, 480, 640, 700]);
    expect(widths({ width: 640 })).toEqual([160, 240, 320, 480, 640]);
    expect(widths({ width: 5000 }).at(-1)).toBe(1920);
    expect(source({ width: 90 })).toMatchObject({ src: service(url, { width: 90 }), srcset: undefined });
  });
  test('hears of the height where the ratio is known', () => {
    expect(source({ width: 1600, height: 900 }).srcset).toContain('/320x180/');
    expect(source({ width: 1600 }).srcset).toContain('/320x/');
  });
  test('may leave a picture alone', () => {
    const alone = source({ srcset }, (at: string) => at);
    expect(alone).toMatchObject({ src: url, srcset });
    expect(warn).not.toHaveBeenCalled();
  });
  test('has its addresses cleaned as all addresses are', () =>
    expect(source({}, () => ' HTTPS://CDN.example/a b.jpg\n').src).toBe('https://cdn.example/a%20b.jpg'));

  test('costs a picture only its sizes when it fails, and says so once', () => {
    const faults: unknown[] = [
      () => {
        throw new Error('no such host');
      },
      () => 'javascript:alert(1)',
      () => 'java\nscript:alert(1)',
      () => 'data:image/svg+xml,x',
      () => 'https://user:secret@cdn.example/',
      () => undefined,
      () => 5,
      () => ({}),
      () => Object.create(null) as object,
      async () => 'https://cdn.example/',
      (_: string, { width }: { width: number }) => (width > 900 ? 'blob:x' : 'https://cdn.example/'),
    ];
    for (const fault of faults) expect(source({ srcset }, fault)).toMatchObject({ src: url, srcset });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toContain(url);
  });
});
