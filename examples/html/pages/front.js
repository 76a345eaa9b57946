// @ts-check

const state = {
  limit: 4,
  picks: [
    { url: '/article/the-lamp-on-gull-rock', headline: 'The lamp on Gull Rock turns a hundred' },
    { url: '/article/bread-by-boat', headline: 'Bread by boat: a baker’s round of the islands' },
  ],
  loaded: 0,
  clicked: 'nothing',
};

/** Shows the state, where the front page is what the reader sees. */
export function drawFront() {
  const [latest, picks] = document.querySelectorAll('latest-list');
  if (!latest || !picks) return;
  latest.limit = state.limit;
  picks.articles = state.picks;
  drawHeard();
}

function drawHeard() {
  const heard = document.querySelector('output');
  if (heard) heard.value = `${state.loaded} loaded, ${state.clicked} clicked`;
}

// Events bubble: one listener for each is enough, whatever comes into the page later.
document.body.addEventListener('article-load', ({ target }) => {
  if (target instanceof Element && target.id === 'latest') {
    state.loaded++;
    drawHeard();
  }
});
document.body.addEventListener('article-click', ({ target, detail }) => {
  if (target instanceof Element && target.id === 'latest') {
    state.clicked = detail.article.headline;
    drawHeard();
  }
});
document.body.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.id === 'fewer') state.limit = 2;
  if (target.id === 'pick') {
    const another = { url: '/article/night-tram', headline: 'Who takes the last tram up the hill' };
    state.picks = [...state.picks, another];
  }
  drawFront();
});

drawFront();
