import { describe, expect } from 'vitest';
import { bringAxe, judge } from './axe.ts';
import { frontPage } from './front-page.ts';
import { drawn, emulateMedia, test } from './open-page.ts';

// No other edition has stories enough to fill the page on its own.
const editions = [
  { name: 'English', lang: 'en', dir: 'ltr', stories: 'en' },
  { name: 'right to left, in every language', lang: 'ar', dir: 'rtl', stories: 'all' },
] as const;
const widths = [320, 800, 1280];
const kinds = editions.flatMap((edition) =>
  widths.map((width) => ({ ...edition, width, title: `${edition.name}, ${width} px` })),
);

describe('The front page of the Courier', () => {
  // So tall that whatever comes below a list is in sight, and would be seen moving.
  test.for(kinds)(
    'stands still while its lists come, and scrolls one way: $title',
    async ({ stories, lang, dir, width }, { open }) => {
      const page = await open({ ...(await frontPage(stories)), lang, dir, width, height: 8000 });
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width);
    },
  );

  test.for(['light', 'dark'])('can be used by everyone: %s', async (scheme, { open }) => {
    const page = await open(await frontPage('en'));
    await emulateMedia(page, { 'prefers-color-scheme': scheme });
    await drawn(page);
    await bringAxe(page);
    expect((await judge(page)).violations).toEqual([]);
  });

  test('keeps its links while the backend is down', async ({ open }) => {
    const page = await open({ ...(await frontPage('en', '&fault=404')), mayAppear: /404/ });
    const links = await page.$$eval('latest-list > a', (all) =>
      all.map((link) => link.checkVisibility({ visibilityProperty: true })),
    );
    expect(links).toEqual([true, true, true, true, true, true]);
  });
});
