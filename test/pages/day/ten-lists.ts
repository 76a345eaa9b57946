import type { PageOptions } from '../open-page.ts';

/** The intervals at which addresses are asked in the end, in minutes: the shortest of all lists that share one counts. */
export const intervals = { '/a': 1, '/b': 1, '/c': 5, '/d': 1, '/e': 1, '/f': 1 } as const;

/** Asked once and never again: its list is far below, out of sight. */
export const outOfSight = '/g';

/** Never asked: its list waits until it comes near the window. */
export const neverNear = '/h';

/** A page with ten lists, a card and “Read also” over the feeds at an origin. */
export function tenLists(url: string): Pick<PageOptions, 'body' | 'style' | 'width' | 'height'> {
  const body = `
    <latest-list src="${url}/a" limit="4" refresh="60"></latest-list>
    <latest-list src="${url}/a" limit="4" refresh="60"></latest-list>
    <latest-list src="${url}/b" limit="4" refresh="60" offline></latest-list>
    <latest-list src="${url}/c" limit="4" refresh="300" more="button"></latest-list>
    <latest-list src="${url}/d ${url}/e" limit="4" refresh="60"></latest-list>
    <latest-list src="${url}/f" limit="4" refresh="300"></latest-list>
    <latest-list src="${url}/f" limit="4" refresh="60"></latest-list>
    <latest-list src="${url}/c" limit="4"></latest-list>
    <related-reads src="${url}/a" limit="3"></related-reads>
    <article-card src="${url}/b"></article-card>
    <latest-list src="${url}${outOfSight}" limit="4" refresh="60" class="far"></latest-list>
    <div class="far"></div>`;
  const style = `
    body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; margin: 1rem; }
    .far { grid-column: 1 / -1; margin-block-start: 9000px; }`;
  return { body, style, width: 1280, height: 3000 };
}

/** Runs in the page: the tenth list, which nobody waits for. */
export function addLazyList(src: string): void {
  const list = document.createElement('latest-list');
  list.setAttribute('src', src);
  list.setAttribute('refresh', '60');
  list.setAttribute('loading', 'lazy');
  document.querySelector('div.far')!.append(list);
}
