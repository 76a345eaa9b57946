import { becomes, same } from '../mismatch.ts';
import { countOf, press, tags, textOf } from '../page-facts.ts';
import type { Check } from './check.ts';

/** Data arrives as data, also when it changes, and nowhere as a text. */
export const properties: Check = async ({ open }) => {
  const { page } = await open('/');
  const given = () =>
    page.evaluate(() => {
      const { articles } = document.querySelector('#picks') as Element & { articles?: unknown };
      return Array.isArray(articles) ? articles.length : String(articles);
    });
  await becomes('cards in #picks', () => countOf(page, '#picks'), 2);
  await becomes('articles of #picks', given, 2);
  await becomes('heading of #picks', () => headingOf(), 'Picked by hand');
  await press(page, '#pick');
  await becomes('cards in #picks after #pick', () => countOf(page, '#picks'), 3);
  await becomes('articles of #picks after #pick', given, 3);
  const astray = await page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /\[object|function|=>/.test(value) || /^articles?$/i.test(name))
          .map(({ name, value }) => `${name}="${value}"`),
      ),
    tags,
  );
  same('attributes that hold what is no text', astray, []);

  async function headingOf(): Promise<string> {
    const inside = await page.evaluate(
      () =>
        document
          .querySelector('#picks')
          ?.shadowRoot?.querySelector('[part~="heading"]')
          ?.textContent.trim() ?? '',
    );
    return inside || textOf(page, '#picks [part~="heading"]');
  }
};
