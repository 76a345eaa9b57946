// Tells Google Analytics 4 which articles readers could see, and which they chose.
// `gtag` is the function of Google's own snippet; consent is that snippet's matter.
const names = { 'article-impression': 'view_item_list', 'article-click': 'select_item' };

for (const [type, name] of Object.entries(names)) {
  document.addEventListener(type, ({ detail: { article, index, list } }) => {
    const { url, headline, articleSection } = article;
    const item = { item_id: url, item_name: headline, item_category: articleSection, index };
    window.gtag('event', name, { item_list_name: list, items: [item] });
  });
}
