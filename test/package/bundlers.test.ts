import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom, type RunningNewsroom } from '../../examples/newsroom/server.ts';
import { bundlers } from '../bench/bundlers/all.ts';
import type { Bundle } from '../bench/bundlers/bundle.ts';
import { served } from '../bench/bundlers/served.ts';
import { launchChromium } from '../browser/chromium.ts';
import { packed, type Packed } from './packed.ts';

const tags = ['article-card', 'article-view', 'latest-list', 'related-reads'];

let pack: Packed;
let browser: Browser;
let newsroom: RunningNewsroom;
beforeAll(async () => {
  [pack, browser, newsroom] = await Promise.all([packed(), launchChromium(), startNewsroom({ port: 0 })]);
});
afterAll(() => Promise.all([pack.remove(), browser.close(), newsroom.close()]));

const bundles = new Map<string, Promise<Bundle>>();

/** One import of the package as installed, bundled. */
function bundle(bundler: string, specifier: string): Promise<Bundle> {
  const entry = join(pack.project, `${bundler}-${specifier.replace('/', '-')}.js`);
  const made =
    bundles.get(entry) ?? writeFile(entry, `import '${specifier}';`).then(() => bundlers[bundler]!(entry));
  bundles.set(entry, made);
  return made;
}

/** The elements whose classes a bundle has: each names its tag. */
function elementsIn({ files }: Bundle): string[] {
  const code = [...files.values()].map((content) => new TextDecoder().decode(content)).join('\n');
  return tags.filter((tag) => new RegExp(`\\btag\\s*=\\s*["'\`]${tag}["'\`]`).test(code));
}

describe.each(Object.keys(bundlers))('%s', (bundler) => {
  it.each(tags)('has nothing of another element where only newsrail/%s is imported', async (tag) => {
    expect(elementsIn(await bundle(bundler, `newsrail/${tag}`))).toEqual([tag]);
  });

  it('has all of them where newsrail/all is imported', async () => {
    expect(elementsIn(await bundle(bundler, 'newsrail/all'))).toEqual(tags);
  });

  it('registers an element that is imported and not named again, and it shows articles', async () => {
    const list = `<latest-list src="${newsroom.url}/wp-json/wp/v2/posts" limit="3"></latest-list>`;
    const site = await served(await bundle(bundler, 'newsrail/latest-list'), list);
    const page = await browser.newPage();
    try {
      await page.goto(site.url);
      await page.waitForFunction(
        () =>
          document.querySelector('latest-list')?.shadowRoot?.querySelectorAll('[part~=card]').length === 3,
      );
      const registered = await page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags);
      expect(registered).toEqual(['latest-list']);
    } finally {
      await page.close();
      await site.stop();
    }
  });
});
