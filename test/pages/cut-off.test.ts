import { describe, expect } from 'vitest';
import { posts, settled, test } from './open-page.ts';

describe('A page that is cut off from a file of the script', () => {
  test('shows what it has, and its lists do not wait for one another', async ({ open }) => {
    const src = posts({ only: 30, size: 10 });
    const page = await open({ body: '<main></main>', mayAppear: /Failed to (?:load|fetch)|ERR_FAILED/ });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (/further-pages/.test(request.url()) ? request.abort() : request.continue());
    });
    await page.evaluate(
      (lists) => {
        for (const attributes of lists) {
          const element = document.createElement('latest-list');
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.querySelector('main')!.append(element);
        }
      },
      [
        { src, limit: '8' },
        { src, limit: '8' },
        { src, limit: '8', more: 'button' },
      ],
    );
    await settled(page);
    const shown = await page.$$eval('latest-list', (all) =>
      all.map((one) => [
        (one as HTMLElement & { state: string }).state,
        one.shadowRoot!.querySelectorAll('.item').length,
      ]),
    );
    expect(shown).toEqual([
      ['ready', 8],
      ['ready', 2],
      ['empty', 0],
    ]);
  });
});
