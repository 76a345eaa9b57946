import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ArticleElement } from '../../src/elements/article-element.js';
import type { ArticleEventMap } from '../../src/events.js';

declare global {
  interface Window {
    newsroom: string;
    axe: { run(element: Element, options?: RunOptions): Promise<AxeResults> };
  }
}

/** An address of the demo newsroom, which is another origin than this page. */
export function at(path: string, query: Record<string, string | number> = {}): string {
  const url = new URL(path, window.newsroom);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
}

export const backends = {
  wordpress: '/wp-json/wp/v2/posts',
  ghost: '/ghost/api/content/posts/?key=5a17e0c0de0b0a7d2e4b6c91ff',
  'json-feed': '/feed.json',
  json: '/api/nested',
};

/** A query that makes an address unlike any other, so that no answer of another test is at hand. */
export function fresh(): { test: string } {
  return { test: crypto.randomUUID() };
}

/** Puts markup into the page, and takes it out after the test. */
export function put<E extends HTMLElement = ArticleElement>(markup: string): E {
  const place = document.createElement('div');
  place.className = 'test-place';
  place.innerHTML = markup;
  document.body.append(place);
  return place.firstElementChild as E;
}

afterEach(() => {
  for (const place of document.querySelectorAll('.test-place')) place.remove();
});

/** The detail of the next event of a kind. */
export function next<Type extends keyof ArticleEventMap>(
  target: EventTarget,
  type: Type,
): Promise<ArticleEventMap[Type]['detail']> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve((event as ArticleEventMap[Type]).detail), {
      once: true,
    }),
  );
}

/** Elements of a part, in an element's shadow root. */
export function parts<E extends HTMLElement = HTMLElement>(element: Element, name: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]`)];
}

export function texts(element: Element, name: string): string[] {
  return parts(element, name).map((part) => part.textContent!.replace(/\s+/g, ' ').trim());
}

/** Whether an element takes up room. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0
  );
}

/** Waits until the browser has drawn, and told observers of it, twice. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits for what comes by itself, such as a file that is loaded on demand; the test fails by its own words if it does not. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !holds(); turn++) await drawn();
}

/** Fails with the rules that are broken: https://github.com/dequelabs/axe-core */
export async function accessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element);
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(said).to.deep.equal([]);
}

/** What the newsroom was asked, by a part of the address. */
export async function requests(
  contains: string,
): Promise<{ method: string; url: string; headers: Record<string, string> }[]> {
  const url = at('/_requests', { contains });
  return (await fetch(url)).json();
}

/** Keeps the console quiet, and remembers what was said. */
export function listen(): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void said.push(message);
  afterEach(() => void (console.warn = warn));
  return said;
}
