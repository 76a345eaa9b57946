// @ts-check

const [latest, picks] = document.querySelectorAll('latest-list');
const heard = document.querySelector('output');

let loaded = 0;
let clicked = 'nothing';
const draw = () => {
  if (heard) heard.value = `${loaded} loaded, ${clicked} clicked`;
};
latest.addEventListener('article-load', () => {
  loaded++;
  draw();
});
latest.addEventListener('article-click', ({ detail }) => {
  clicked = detail.article.headline;
  draw();
});

document.querySelector('#fewer')?.addEventListener('click', () => {
  latest.limit = 2;
});

let picked = [
  { url: '/article/the-lamp-on-gull-rock', headline: 'The lamp on Gull Rock turns a hundred' },
  { url: '/article/bread-by-boat', headline: 'Bread by boat: a baker’s round of the islands' },
];
picks.articles = picked;
document.querySelector('#pick')?.addEventListener('click', () => {
  picked = [...picked, { url: '/article/night-tram', headline: 'Who takes the last tram up the hill' }];
  picks.articles = picked;
});
