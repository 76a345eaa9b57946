import { expect, test } from 'vitest';
import { stories } from '../../examples/newsroom/articles/all.ts';
import { squareSizes, wideSizes } from '../../examples/newsroom/picture-sizes.ts';
import { filePictures } from '../../examples/newsroom/pictures/file-pictures.ts';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const drawn = stories.filter((story) => story.picture);

test('every picture is drawn, and no two are alike', async () => {
  const pictures = await Promise.all(
    [...drawn.map((story) => story.slug), ...Object.keys(filePictures)].map(async (name) => {
      const answer = await ask(`/pictures/${encodeURIComponent(name)}-640x360.svg`);
      expect(answer.status, name).toBe(200);
      expect(answer.headers.get('Content-Type')).toContain('image/svg+xml');
      return answer.text();
    }),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
  for (const picture of pictures) {
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture.length).toBeLessThan(120_000);
  }
});

test('the same address gives the same picture', async () => {
  const address = '/pictures/old-quay-640x360.svg';
  expect(await (await ask(address)).text()).toBe(await (await ask(address)).text());
});

test.each([...wideSizes, ...squareSizes])('comes in %i × %i', async (width, height) => {
  const text = await (await ask(`/pictures/old-quay-${width}x${height}.svg`)).text();
  expect(text).toContain(`width="${width}" height="${height}"`);
});

test('wide sizes share one ratio', () => {
  for (const [width, height] of wideSizes) expect(width / height).toBeCloseTo(16 / 9);
});

test('no other name or size', async () => {
  expect((await ask('/pictures/old-quay-641x360.svg')).status).toBe(404);
  expect((await ask('/pictures/nothing-640x360.svg')).status).toBe(404);
  expect((await ask('/pictures/waiting-list-for-allotments-640x360.svg')).status).toBe(404);
});

test('every picture has alternative text', () => {
  for (const story of drawn) expect(story.picture?.alt.length, story.slug).toBeGreaterThan(10);
});
