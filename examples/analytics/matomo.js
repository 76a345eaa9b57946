// Tells Matomo which articles readers could see, and which they chose: its reports on contents have the rate of both.
// `_paq` is the queue of Matomo's own snippet; `requireConsent` and the like are that snippet's matter.
const block = ({ detail: { article, index, list } }) => [
  `${list}, ${index + 1}`,
  article.headline,
  article.url,
];

document.addEventListener('article-impression', (event) => {
  window._paq.push(['trackContentImpression', ...block(event)]);
});
document.addEventListener('article-click', (event) => {
  window._paq.push(['trackContentInteraction', 'click', ...block(event)]);
});
