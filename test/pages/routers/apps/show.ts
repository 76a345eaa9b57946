/** Shows what is at a path, as the frameworks' routers do: what was there is taken out, and its view made anew. */
export function show(path: string): void {
  const [, slug] = /^\/story\/(.+)$/.exec(path) ?? [];
  const element = document.createElement(slug ? 'article-view' : 'latest-list');
  element.setAttribute('src', `/api/${slug ?? 'posts'}.json`);
  document.getElementById('app')!.replaceChildren(element);
}
