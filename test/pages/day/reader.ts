import type { Page } from 'puppeteer-core';

/** The reader goes to another tab, or comes back. */
export async function look(page: Page, isThere: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    const state = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !isThere);
}

/** The reader turns data saver on, or off. */
export async function spare(page: Page, sparesData: boolean): Promise<void> {
  await page.evaluate((saveData) => {
    const { connection } = navigator as unknown as { connection: EventTarget };
    Object.defineProperty(connection, 'saveData', { configurable: true, get: () => saveData });
    connection.dispatchEvent(new Event('change'));
  }, sparesData);
}

/** Presses all buttons that show what has come. @returns what was on each, and the first headlines of its list then */
export async function pressFresh(page: Page): Promise<{ words: string; first: string[] }[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const pressed = window.deep('[part~="fresh"]').map((button) => {
      const words = button.textContent.trim();
      const root = button.getRootNode() as ShadowRoot;
      button.click();
      return { words, root };
    });
    await frame();
    await frame();
    return pressed.map(({ words, root }) => {
      const headlines = [...root.querySelectorAll('[part~="headline"]')];
      return { words, first: headlines.slice(0, 3).map(({ textContent }) => textContent.trim()) };
    });
  });
}

/**
 * What has moved since it was asked last, but for the buttons themselves: they stay in the middle while their words
 * grow.
 */
export async function moved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const middles = window.deep('[part~="fresh"]').map((button) => {
      const { left, right } = button.getBoundingClientRect();
      return (left + right) / 2;
    });
    const isButton = (source: string) => {
      const [x = 0, width = 0] = /-> ([\d.-]+),[\d.-]+ (\d+)x/.exec(source)?.slice(1).map(Number) ?? [];
      return width < 250 && middles.some((middle) => Math.abs(x + width / 2 - middle) < 2);
    };
    const shifts = window.shifts.splice(0);
    return shifts
      .filter(({ sources }) => !sources.every(isButton))
      .map(({ value, sources }) => `${value}: ${sources.join(', ')}`);
  });
}
