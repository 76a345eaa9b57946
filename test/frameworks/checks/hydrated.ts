import { becomes, same } from '../mismatch.ts';
import { countOf } from '../page-facts.ts';
import { drawn } from '../drawn.ts';
import { asksForList } from '../site.ts';
import type { Check } from './check.ts';

/** What the server has sent is taken over: not replaced, not asked for again, and nobody complains. */
export const hydrated: Check = async ({ example, open, site }) => {
  for (const path of ['/', `/article/${site.newest[0]!.slug}`, '/about']) {
    const visit = await open(path);
    const { page, asked } = visit;
    if (path === '/') await becomes('cards in #latest', () => countOf(page, '#latest'), 4);
    await drawn(page);
    if (path === '/' && example.server >= 1)
      same(
        '#latest is the element that was served',
        await page.evaluate(() => document.querySelector('#latest') === window.served),
        true,
      );
    if (path === '/' && example.server >= 2)
      same(
        'requests for the list',
        asked.filter((address) => asksForList(site, address)),
        [],
      );
    same(`complaints on ${path}`, await visit.complaints(), []);
  }
};
