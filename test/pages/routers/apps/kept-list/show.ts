/** Shows a story beside the list, which stays. */
export function show(path: string): void {
  const [, slug] = /^\/story\/(.+)$/.exec(path) ?? [];
  const view = document.createElement('article-view');
  view.setAttribute('src', `/api/${slug}.json`);
  const headline = document.createElement('h1');
  headline.textContent = slug ?? '';
  view.append(headline);
  document.querySelector('article-view')?.remove();
  document.getElementById('app')!.append(view);
}
