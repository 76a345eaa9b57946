import { becomes, comes, same } from '../mismatch.ts';
import { cardsOf, countOf, firstLink, textOf } from '../page-facts.ts';
import type { Check } from './check.ts';

/**
 * Every event arrives once. The click has Ctrl with it: it is told as well, and the page stays where it is, whatever the
 * router does.
 */
export const events: Check = async ({ open }) => {
  const { page } = await open('/');
  await becomes('cards in #latest', () => countOf(page, '#latest'), 4);
  const loads = await comes(
    'loads of #latest',
    () => page.evaluate(() => window.loads),
    (n) => n > 0,
    'at least 1',
  );
  await becomes('#heard says', () => textOf(page, '#heard'), `${loads} loaded, nothing clicked`);
  const [first] = await cardsOf(page, '#latest');
  const mark = await page.evaluate(() => window.mark);
  const link = (await page.$(firstLink))!;
  await page.keyboard.down('Control');
  await link.click();
  await page.keyboard.up('Control');
  await becomes(
    '#heard says after a click',
    () => textOf(page, '#heard'),
    `${loads} loaded, ${first!.headline} clicked`,
  );
  same('the page after a click with Ctrl', await page.evaluate(() => window.mark), mark);
};
