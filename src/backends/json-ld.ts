import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { entryOf, type Node } from '../reading/linked-data.js';
import { hasArticles, pageData } from '../reading/page-data.js';
import { onPage } from '../reading/page-article.js';
import { nextAddress } from '../reading/paging.js';
import { schemaArticle } from '../reading/schema-article.js';

/**
 * schema.org's linked data (https://schema.org/Article): a web page, whose `<script type="application/ld+json">` are
 * read, or an endpoint that answers JSON-LD. A page that is one article gives that one, with what only its meta tags
 * tell; a page with an `ItemList` of articles gives the list.
 */
export const jsonLd = defineBackend({
  name: 'json-ld',
  hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)|"@(?:context|graph|type)"/i,

  detect: hasArticles,

  request: ({ src }) => new URL(src),

  read: (answer, query) => {
    const { articles, list, total, isEmpty, find, tags, main } = pageData(answer);
    if (main) {
      const read = (node: Node) =>
        tags ? { url: answer.url, ...onPage(schemaArticle(node, find), tags) } : schemaArticle(node, find);
      return readEach([main], (node) => whole(read(node)), query);
    }
    const items = list && list.length >= articles.length ? list : articles;
    const isNothing = Array.isArray(answer.body) && !answer.body.length;
    if (!items.length && !isEmpty && !isNothing)
      throw new Error('neither an article of schema.org nor a list of them');
    return {
      ...readEach(items, (item) => whole(schemaArticle(entryOf(item, find), find)), query),
      next: nextAddress(tags?.links.get('next'), answer.url),
      total: items === list && typeof total === 'number' && total >= items.length ? total : undefined,
    };
  },
});

function whole(article: Partial<ArticleInput>): ArticleInput {
  const { headline, url } = article;
  if (!headline || !url) throw new Error(`no ${headline ? 'url' : 'headline'}`);
  return { ...article, headline, url };
}
