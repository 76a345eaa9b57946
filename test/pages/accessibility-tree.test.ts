import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { layouts, markup } from './markup.ts';
import { at, posts, put, test } from './open-page.ts';
import { outline } from './outline.ts';
import { feed, stories } from './stories.ts';

describe('What a screen reader is given', () => {
  for (const layout of layouts.filter((layout) => layout !== 'headlines')) {
    test(`of a list, ${layout}`, async ({ open }) => {
      const src = await feed(
        stories(2, (index) => (index ? { image: picture() } : { image: picture('A lamp') })),
      );
      const page = await open(main(markup({ tag: 'latest-list', layout }, { src, limit: 2 })));
      expect(await outline(page)).toBe(
        lines(
          'region "Latest"',
          '  heading "Latest" level=2',
          '  list',
          '    listitem',
          '      article',
          '        image "A lamp"',
          '        heading "Lighthouse lamp goes dark for its hundredth birthday" level=3',
          '          link "Lighthouse lamp goes dark for its hundredth birthday"',
          '        time',
          '    listitem',
          '      article',
          '        heading "Bakers of the old town agree on one loaf for the harvest fair" level=3',
          '          link "Bakers of the old town agree on one loaf for the harvest fair"',
          '        time',
        ),
      );
    });
  }

  test('of headlines', async ({ open }) => {
    const src = await feed(stories(1));
    const page = await open(main(`<latest-list src="${src}" layout="headlines" limit="1"></latest-list>`));
    expect(await outline(page)).toBe(
      lines(
        'region "Latest"',
        '  heading "Latest" level=2',
        '  list',
        '    listitem',
        '      article',
        '        heading "Lighthouse lamp goes dark for its hundredth birthday" level=3',
        '          link "Lighthouse lamp goes dark for its hundredth birthday"',
        '        time',
      ),
    );
  });

  test('of further reads, at the level that the page asks for', async ({ open }) => {
    const src = await feed(stories(1));
    const page = await open(
      main(`<h2>Fog</h2><related-reads rank="recent" src="${src}" level="3"></related-reads>`),
    );
    expect(await outline(page)).toBe(
      lines(
        'heading "Fog" level=2',
        'region "Read also"',
        '  heading "Read also" level=3',
        '  list',
        '    listitem',
        '      article',
        '        image "Boats in the basin"',
        '        heading "Lighthouse lamp goes dark for its hundredth birthday" level=4',
        '          link "Lighthouse lamp goes dark for its hundredth birthday"',
        '        time',
      ),
    );
  });

  test('of a list without a heading: no region, no name', async ({ open }) => {
    const src = await feed(stories(1, () => ({ image: picture() })));
    const page = await open(main(`<latest-list src="${src}" heading=""></latest-list>`));
    expect(await outline(page)).toBe(
      lines(
        'list',
        '  listitem',
        '    article',
        '      heading "Lighthouse lamp goes dark for its hundredth birthday" level=2',
        '        link "Lighthouse lamp goes dark for its hundredth birthday"',
        '      time',
      ),
    );
  });

  test('of a card', async ({ open }) => {
    const src = await feed(stories(1));
    const page = await open(main(`<article-card src="${src}"></article-card>`));
    expect(await outline(page)).toBe(
      lines(
        'article',
        '  image "Boats in the basin"',
        '  heading "Lighthouse lamp goes dark for its hundredth birthday" level=2',
        '    link "Lighthouse lamp goes dark for its hundredth birthday"',
        '  time',
      ),
    );
  });

  test('of a list that is loading: its name, and that it is busy', async ({ open }) => {
    const body = `<latest-list src="${posts({ fault: 'hang' })}"></latest-list>`;
    const page = await open({ ...main(body), until: 'loading' });
    expect(await outline(page)).toBe(lines('region "Latest" busy', '  heading "Latest" level=2'));
  });

  test('of an empty list', async ({ open }) => {
    const page = await open(
      main(`<latest-list src="${at(await put('application/json', '[]'))}"></latest-list>`),
    );
    expect(await outline(page)).toBe(
      lines('region "Latest"', '  heading "Latest" level=2', '  status "Nothing here yet."'),
    );
  });

  test('of a list that failed', async ({ open }) => {
    const page = await open({
      ...main(`<latest-list src="${await feed(null)}"></latest-list>`),
      mayAppear: /./,
    });
    expect(await outline(page)).toBe(
      lines(
        'region "Latest"',
        '  heading "Latest" level=2',
        '  status "The articles could not be loaded."',
        '    button "Try again"',
      ),
    );
  });

  test('of a list that shows the last good answer', async ({ open }) => {
    const src = await feed(stories(1), null);
    const page = await open({ ...main(`<latest-list src="${src}"></latest-list>`), mayAppear: /./ });
    await reload(page);
    expect((await outline(page)).split('\n').slice(-2)).toEqual([
      '  status "These may not be the newest articles."',
      '    button "Try again"',
    ]);
  });

  test('of a link that opens in a new tab: that it does', async ({ open }) => {
    const src = await feed(stories(1));
    const page = await open(main(`<article-card src="${src}" target="_blank"></article-card>`));
    expect(await outline(page)).toContain(
      'link "Lighthouse lamp goes dark for its hundredth birthday (opens in a new tab)"',
    );
  });

  test('of labels: words, sponsor included, and no colour alone', async ({ open }) => {
    const src = posts({ limit: 20 });
    const page = await open(main(`<latest-list src="${src}" limit="12"></latest-list>`));
    const labels = await page.evaluate(() =>
      window.deep('[part~="label"]').map(({ innerText }) => innerText),
    );
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !/\p{L}/u.test(label))).toEqual([]);
  });

  test('of a list in Arabic: its words are Arabic', async ({ open }) => {
    const src = await feed(stories(1));
    const page = await open({ ...main(`<latest-list src="${src}"></latest-list>`), lang: 'ar', dir: 'rtl' });
    expect((await outline(page)).split('\n')[0]).toMatch(/^region "[\p{Script=Arabic} ]+"$/u);
  });

  test('of a whole article: a skip link, its headline, its people and times, its text', async ({ open }) => {
    const page = await open(
      main(
        `<article-view src="${posts({ slug: 'ferry-crews-vote-to-strike' })}" date="absolute"></article-view>`,
      ),
    );
    const told = (await outline(page)).split('\n');
    expect(told[0]).toBe('article "Ferry crews vote to strike in the week before the winter timetable"');
    expect(told.slice(1).map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'link "Skip to the text"',
        'heading "Ferry crews vote to strike in the week before the winter timetable" level=1',
        'link "Marta Ellison"',
        'image "A white ferry with a striped funnel leaves the harbour under a low sun"',
        'heading "What would still sail" level=2',
      ]),
    );
    expect(told.filter((line) => /^ +time/.test(line)).length).toBeGreaterThanOrEqual(2);
    expect(told.findIndex((line) => line.includes('Skip to the text'))).toBe(1);
  });
});

function main(body: string) {
  return { body: `<main>${body}</main>` };
}

function picture(alt?: string) {
  return { url: at('/pictures/960x640.svg'), width: 960, height: 640, ...(alt && { alt }) };
}

function lines(...lines: string[]): string {
  return lines.join('\n');
}

async function reload(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window.deep('latest-list')[0] as unknown as { reload(): Promise<void> }).reload(),
  );
}
