import { expect } from 'vitest';
import { put, test } from './open-page.ts';

// What is built has its white space taken out, and must not lose what stands between two words.
test('A label and the section, two dates, a caption and who made the picture do not run together', async ({
  open,
}) => {
  const src = await put(
    'application/json',
    JSON.stringify({
      items: [
        {
          headline: 'Fog over the sound',
          url: '/fog',
          articleSection: 'Weather',
          label: 'live',
          datePublished: '2026-11-01T08:00:00Z',
          dateModified: '2026-11-02T08:00:00Z',
          author: [{ name: 'Ada Quill' }],
          publisher: { name: 'The Courier' },
          image: { url: '/pictures/300x200.svg', caption: 'The quay at noon.', credit: 'Illustration: Ada' },
          articleBody: '<p>Nobody saw the ferry.</p>',
        },
      ],
    }),
  );
  const page = await open({ body: `<article-view src="${src}" items="items"></article-view>` });
  const words = await page.$eval('article-view', (view) => {
    const base = view.shadowRoot!.querySelector('[part="base"]')!;
    return base.textContent!.replace(/\s+/g, ' ');
  });
  expect(words).toContain('The quay at noon. Illustration: Ada');
  expect(words).toMatch(/Live Weather/);
  expect(words).toMatch(/Ada Quill .*The Courier/);
  expect(words).toMatch(/Published November 1, 2026.* Updated November 2, 2026/);
});
