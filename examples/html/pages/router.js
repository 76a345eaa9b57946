// @ts-check
import { drawArticle } from './article.js';
import { drawFront } from './front.js';

// Every page stands by itself. Where the browser has the Navigation API, only its <main> is fetched and put in place;
// links inside the elements arrive here like any other.
globalThis.navigation?.addEventListener('navigate', (event) => {
  const { origin, pathname } = new URL(event.destination.url);
  if (!event.canIntercept || event.hashChange || event.downloadRequest !== null || origin !== location.origin)
    return;
  event.intercept({
    async handler() {
      const answer = await fetch(pathname, { signal: event.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.title = page.title;
      document.querySelector('main')?.replaceWith(page.querySelector('main') ?? '');
      drawFront();
      drawArticle();
    },
  });
});
