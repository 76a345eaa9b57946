import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What https://github.com/dequelabs/axe-core found in a part of a page. */
export interface Findings {
  /** Rule and place of each violation. */
  violations: string[];
  /** Rules that had something to judge and were content. */
  passed: string[];
}

/** Puts axe into a page, past the page's policy. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Judges what a selector finds, shadow roots included; without one the whole page. */
export async function judge(page: Page, selector?: string): Promise<Findings> {
  return page.evaluate(
    async (selector, options) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations, passes } = await run(selector ?? document, options);
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary = '' }) =>
              `${id} ${target.flat().join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
          ),
        ),
        passed: passes.map(({ id }) => id),
      };
    },
    selector,
    options,
  );
}
