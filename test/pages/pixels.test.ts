import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledChromium, bundledRunsHere } from '../browser/chromium.ts';
import { chosen } from '../shots/chosen.ts';
import { differenceOf } from '../shots/compare.ts';
import { openStudio, type Studio } from '../shots/studio.ts';

// Any other browser has other fonts and other edges.
const where = bundledRunsHere
  ? 'as they were accepted'
  : `are not compared on ${process.platform} ${process.arch}: the bundled Chromium runs on linux x64 only`;

describe.skipIf(!bundledRunsHere)(`pictures of the elements ${where}`, () => {
  let studio: Studio;
  beforeAll(async () => void (studio = await openStudio(await bundledChromium())));
  afterAll(() => studio?.close());

  it.each(Object.entries(chosen))('%s', async (name, shot) => {
    const taken = await studio.take(shot);
    expect(taken, `<${shot.element}> is registered`).toBeDefined();
    const difference = await differenceOf(name, taken!);
    if (difference) throw new Error(`${name}: ${difference}`);
  });
});
