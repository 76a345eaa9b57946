import { type Answer, defineBackend, readEach } from '../backend.js';
import { hasArticles } from '../reading/page-data.js';
import { metaArticle } from '../reading/page-meta.js';
import { pageTags } from '../reading/page-tags.js';

/** A web page without linked data of its article, by its meta tags: OpenGraph (https://ogp.me) and its like. */
export const openGraph = defineBackend({
  name: 'open-graph',
  hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)/i,

  detect: (answer) => Boolean(articleOf(answer)?.headline) && !hasArticles(answer),

  request: ({ src }) => new URL(src),

  read: (answer, query) => {
    const article = articleOf(answer);
    if (!article?.headline) throw new Error('not a page with og:title');
    return readEach(
      [article],
      ({ headline, url, ...rest }) => ({ ...rest, headline, url: url ?? answer.url }),
      query,
    );
  },
});

function articleOf({ body }: Answer) {
  return typeof body === 'string' && body.includes('<') ? metaArticle(pageTags(body)) : undefined;
}
