import type { Page } from 'puppeteer-core';
import type { Feeds } from './feeds.ts';
import { whileDown, whileWell, type Range } from './prediction.ts';
import { look, spare } from './reader.ts';

/** The page's circumstances, in their order. Full hours. */
export interface Spell {
  name: string;
  hours: number;
  begin(page: Page, feeds: Feeds): Promise<void> | void;
  /** How many requests an address gets in it. Minutes. */
  predicted(minutes: number, interval: number): Range;
}

/** Nobody is asked. */
export const none = () => ({ least: 0, most: 0 });
/** A day of 24 hours. */
export const spells: Spell[] = [
  { name: 'seen', hours: 4, begin() {}, predicted: whileWell },
  { name: 'offline', hours: 1, begin: (page) => page.setOfflineMode(true), predicted: none },
  { name: 'seen again', hours: 3, begin: (page) => page.setOfflineMode(false), predicted: whileWell },
  {
    name: 'the backend answers 503',
    hours: 2,
    begin: (_, feeds) => void (feeds.isDown = true),
    predicted: whileDown,
  },
  {
    name: 'it answers again',
    hours: 3,
    begin: (_, feeds) => void (feeds.isDown = false),
    predicted: (minutes, interval) => whileWell(minutes, interval, true),
  },
  { name: 'data saver', hours: 1, begin: (page) => spare(page, true), predicted: none },
  { name: 'data saver off', hours: 2, begin: (page) => spare(page, false), predicted: whileWell },
  { name: 'in the background', hours: 8, begin: (page) => look(page, false), predicted: none },
];
