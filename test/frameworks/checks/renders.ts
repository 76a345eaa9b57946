import { becomes } from '../mismatch.ts';
import { cardsOf, countOf, press, textOf } from '../page-facts.ts';
import type { Check } from './check.ts';

/** The attributes arrive: the newest four, with addresses of this site, and two once the state says so. */
export const renders: Check = async ({ open, site }) => {
  const { page } = await open('/');
  await becomes('h1 says', () => textOf(page, 'h1'), 'The Saltmere Courier');
  await becomes(
    '#latest shows',
    () => cardsOf(page, '#latest'),
    site.newest.slice(0, 4).map(({ headline, slug }) => ({ headline, href: `${site.url}/article/${slug}` })),
  );
  await press(page, '#fewer');
  await becomes('cards in #latest after #fewer', () => countOf(page, '#latest'), 2);
};
