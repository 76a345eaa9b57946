import type { TestProject } from 'vitest/node';
import { startNewsroom } from '../../examples/newsroom/server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { builtHead, builtScript } from './built.ts';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the newsroom answers, without a slash at the end. */
    newsroom: string;
    /** Where the pages are, without a slash at the end. */
    site: string;
    /** Where the browser takes orders. */
    browser: string;
  }
}

/** Starts what all test files share: the newsroom, the site of the pages, and one browser. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const [newsroom, site, browser] = await Promise.all([
    startNewsroom({ port: 0 }),
    Promise.all([builtScript(), builtHead()]).then((built) => startSite(...built)),
    launchChromium(),
  ]);
  project.provide('newsroom', newsroom.url);
  project.provide('site', site.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([newsroom.close(), site.stop()]);
  };
}
