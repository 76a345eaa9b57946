// Tells Plausible which articles readers could see, and which they chose.
// `plausible` is the function of Plausible's own snippet. To see an article is nothing that a reader has done, and must
// not change the bounce rate.
const names = { 'article-impression': 'Article seen', 'article-click': 'Article chosen' };

for (const [type, name] of Object.entries(names)) {
  document.addEventListener(type, ({ detail: { article, index, list } }) => {
    const props = { list, position: String(index + 1), article: article.headline, address: article.url };
    window.plausible(name, { props, interactive: type === 'article-click' });
  });
}
