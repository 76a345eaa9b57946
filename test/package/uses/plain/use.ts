import 'newsrail/latest-list';
import 'newsrail/related-reads';
import 'newsrail/article-card';
import 'newsrail/article-view';

const list = document.querySelector('latest-list')!;
list.limit = 5;
list.layout = 'featured';
list.more = 'scroll';
const state: 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale' = list.state;
const grown: Promise<void> = list.loadMore();

const card = document.createElement('article-card');
card.article = { url: '/a', headline: 'A' };
const why: string[] = document
  .querySelector('related-reads')!
  .explain()
  .map(({ why }) => why);
document.querySelector('article-view')!.level = 1;

list.addEventListener('article-click', ({ detail }) => detail.article.headline.toUpperCase());
// They bubble and leave shadow roots: each of these hears them.
document.addEventListener('article-impression', (event) => event.detail.ratio.toFixed(1));
window.addEventListener('article-load', (event) => event.detail.articles.map(({ url }) => url));
addEventListener('article-update', ({ detail }) => detail.added.length);
document.body.attachShadow({ mode: 'open' }).addEventListener('article-error', ({ detail }) => detail.kind);

// @ts-expect-error a limit is a number
list.limit = 'five';
// @ts-expect-error there is no such layout
list.layout = 'mosaic';
// @ts-expect-error what it is doing cannot be set
list.state = 'ready';
// @ts-expect-error a card does not grow
card.loadMore();
// @ts-expect-error an article has an address
card.article = { headline: 'A' };
// @ts-expect-error a click is of one article
list.addEventListener('article-click', ({ detail }) => detail.articles);
// @ts-expect-error so it is on the document
document.addEventListener('article-click', ({ detail }) => detail.articles);
// @ts-expect-error there is no such element
document.createElement('article-card').limit = 5;

export { grown, state, why };
