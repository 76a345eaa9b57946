import type { Browser } from 'puppeteer-core';
import type { Example } from '../example.ts';
import type { Site } from '../site.ts';
import type { Visit, VisitOptions } from '../visit.ts';

/** What a check works with. */
export interface Checked {
  example: Example;
  site: Site;
  browser: Browser;
  /** Opens a page of the application; it is closed after the check. */
  open(path: string, options?: VisitOptions): Promise<Visit>;
}

/** Throws when something is not as it should be. */
export type Check = (checked: Checked) => Promise<void>;
