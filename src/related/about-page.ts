import { readArticle, type Article, type ArticleInput } from '../article.js';
import { onPage } from '../reading/page-article.js';
import { dataOf } from '../reading/page-data.js';
import { metaArticle } from '../reading/page-meta.js';
import type { PageTags } from '../reading/page-tags.js';
import { schemaArticle } from '../reading/schema-article.js';
import { escapeHtml } from '../text/escape-html.js';
import { present } from '../text/fields.js';

/** Where the text of an article stands on its page, the most telling first. */
const TEXTS = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]'];

/** What stands in it beside the text. */
const BESIDE =
  'aside, nav, footer, figure, form, [hidden], [aria-hidden="true"], article-card, latest-list, related-reads';

/** How much of a text is read, in characters: what an article is about is said at its beginning. */
const ENOUGH = 5000;

/**
 * The article that a page is about, as the page tells it: its linked data (https://schema.org/Article), what it tells
 * social networks (https://ogp.me) and search engines, its title and first heading, and the text that a reader sees.
 * @param address of that article
 * @returns nothing where the page does not even have a title
 */
export function aboutPage(page: Document, address: string): Article | undefined {
  const tags = tagsOf(page);
  const { main, find } = dataOf(tags, address);
  const told: Partial<ArticleInput> = main
    ? onPage(schemaArticle(main, find), tags)
    : present(metaArticle(tags));
  const { headline = textOf(page.querySelector('h1')) ?? page.title, articleBody } = told;
  const text = typeof articleBody === 'object' ? articleBody?.value : undefined;
  const body = typeof articleBody === 'string' ? articleBody : escapeHtml(String(text ?? seenText(page)));
  const answer = readArticle({ ...told, headline, url: address, articleBody: body }, page.baseURI);
  return 'article' in answer ? answer.article : undefined;
}

/** What `pageTags` makes of a page's text, of a page that is there. */
function tagsOf(page: Document): PageTags {
  const blocks = page.querySelectorAll('script[type="application/ld+json" i]');
  const metas = page.querySelectorAll<HTMLMetaElement>('meta[content]:is([name], [property])');
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel][href]');
  return {
    blocks: [...blocks].map(({ textContent }) => textContent),
    metas: [...metas].map((meta) => [
      (meta.getAttribute('property') ?? meta.name).trim().toLowerCase(),
      meta.content.trim(),
    ]),
    links: new Map(
      [...links].reverse().flatMap(({ rel, href }) =>
        rel
          .toLowerCase()
          .split(/\s+/)
          .map((name) => [name, href]),
      ),
    ),
    lang: page.documentElement.lang || undefined,
  };
}

/** The paragraphs and headings of the article, as far as it is worth reading. */
function seenText(page: Document): string {
  const place = TEXTS.map((selector) => page.querySelector(selector)).find(Boolean);
  let text = '';
  for (const block of place?.querySelectorAll('p, h2, h3, li, blockquote') ?? []) {
    if (text.length >= ENOUGH) break;
    if (!block.closest(BESIDE)) text += `${textOf(block) ?? ''}\n`;
  }
  return text.trim();
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}
