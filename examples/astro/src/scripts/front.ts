import type {} from 'newsrail';
import type {} from 'newsrail/latest-list';

let limit = 4;
let picked = [
  { url: '/article/the-lamp-on-gull-rock', headline: 'The lamp on Gull Rock turns a hundred' },
  { url: '/article/bread-by-boat', headline: 'Bread by boat: a baker’s round of the islands' },
];
let loaded = 0;
let clicked = 'nothing';

/** Shows the state, where the front page is what the reader sees. */
function draw(): void {
  const [latest, picks] = document.querySelectorAll('latest-list');
  const heard = document.querySelector('output');
  if (!latest || !picks || !heard) return;
  latest.limit = limit;
  picks.articles = picked;
  heard.value = `${loaded} loaded, ${clicked} clicked`;
}

// The router puts other pages' bodies into one document: what listens at its root listens once, and hears all of them.
const { documentElement: root } = document;
root.addEventListener('article-load', ({ target }) => {
  if ((target as Element).id !== 'latest') return;
  loaded++;
  draw();
});
root.addEventListener('article-click', ({ target, detail }) => {
  if ((target as Element).id !== 'latest') return;
  clicked = detail.article.headline;
  draw();
});
root.addEventListener('click', ({ target }) => {
  const { id } = target as Element;
  if (id === 'fewer') limit = 2;
  if (id === 'pick')
    picked = [...picked, { url: '/article/night-tram', headline: 'Who takes the last tram up the hill' }];
  if (id === 'fewer' || id === 'pick') draw();
});
document.addEventListener('astro:page-load', draw);
