import { Mismatch, same } from '../mismatch.ts';
import { cardsOf } from '../page-facts.ts';
import type { Check } from './check.ts';

/** What the server's own HTML holds, before any script. */
export const serverRendered: Check = async ({ example, open, site }) => {
  const { page } = await open('/', { script: false });
  const newest = site.newest.slice(0, 4);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#latest a[href]')].map(({ href }) => href),
  );
  if (!links.length) throw new Mismatch('links in #latest without script', 'at least 1', 0);
  if (example.server >= 2) {
    const html = letters(await (await fetch(site.url)).text());
    const missing = newest.filter(({ headline }) => !html.includes(letters(headline)));
    same('headlines that the served HTML lacks', missing, []);
  }
  if (example.server >= 3) {
    const expected = newest.map(({ headline, slug }) => ({ headline, href: `${site.url}/article/${slug}` }));
    same('#latest without script shows', await cardsOf(page, '#latest'), expected);
  }
};

/** Escaped for HTML, for JSON or not at all, a headline has the same letters. */
function letters(text: string): string {
  return text
    .replace(/\\+u[\da-f]{4}|&#?\w+;|\\+[nt"]/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
