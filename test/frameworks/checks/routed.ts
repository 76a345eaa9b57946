import type { Page } from 'puppeteer-core';
import { becomes, comes, same } from '../mismatch.ts';
import { countOf, firstLink, pathOf, press, textOf, tolerant } from '../page-facts.ts';
import type { Checked, Check } from './check.ts';

/** Links are followed by the application's router: there, back, and there again, on one and the same page. */
export const routed: Check = (checked) => walk(checked, true);

/** The same ways, each by loading a page. */
export const walked: Check = (checked) => walk(checked, false);

async function walk({ open, site }: Checked, byRouter: boolean): Promise<void> {
  const { page } = await open('/');
  await becomes('cards in #latest', () => countOf(page, '#latest'), 4);
  const { headline, slug } = site.newest[0]!;
  const path = `/article/${slug}`;
  const mark = await page.evaluate(() => window.mark);
  const stays = async (when: string) => {
    if (byRouter) same(`the page's window ${when} is the same`, await isSame(page, mark), true);
  };

  await press(page, firstLink);
  await becomes('address after a click on a card', () => tolerant(() => pathOf(page)), path);
  await storyIsShown(page, headline);
  await stays('after a click on a card');
  await becomes('lists called #latest elsewhere', () => tolerant(() => countOfAll(page, '#latest')), 0);

  // Where pages are loaded it may be gone before it has said so.
  await tolerant(() => page.evaluate(() => history.back()));
  await becomes('address after going back', () => tolerant(() => pathOf(page)), '/');
  await comes(
    'cards in #latest after going back',
    () => tolerant(() => countOf(page, '#latest')),
    (n) => n === 4 || n === 2,
    '4, or 2',
  );
  await stays('after going back');

  await press(page, 'nav a#to-about');
  await becomes('address of #to-about', () => tolerant(() => pathOf(page)), '/about');
  await becomes('h1 there', () => tolerant(() => textOf(page, 'h1')), 'About the Courier');
  await stays('after #to-about');

  await press(page, 'nav a#to-front');
  await becomes('address of #to-front', () => tolerant(() => pathOf(page)), '/');
  await becomes('h1 there', () => tolerant(() => textOf(page, 'h1')), 'The Saltmere Courier');
  await stays('after #to-front');

  const { page: deep } = await open(path);
  await storyIsShown(deep, headline);
}

function countOfAll(page: Page, selector: string): Promise<number> {
  return page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
}

async function isSame(page: Page, mark: number): Promise<boolean> {
  return (await page.evaluate(() => window.mark)) === mark;
}

async function storyIsShown(page: Page, headline: string): Promise<void> {
  await becomes('headline of #story', () => tolerant(() => storyOf(page)), headline);
  await comes(
    'reads in #related',
    () => tolerant(() => countOf(page, '#related')),
    (count) => (count ?? 0) > 0,
    'at least 1',
  );
}

/** The story, where an element shows it; else where the application itself has written it. */
function storyOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const story = document.querySelector('#story');
    const headline = story
      ? story.shadowRoot?.querySelector('[part~="headline"]')
      : document.querySelector('h1');
    return headline?.textContent.trim() ?? '';
  });
}
