import type { Answer } from '../backend.js';
import { articleKey, httpUrl } from '../text/url.js';
import { isSchemaOrg, type LinkedData, linkedData, type Node, parseBlock } from './linked-data.js';
import { pageTags, type PageTags } from './page-tags.js';
import { addressOf } from './schema-article.js';

/** What an answer holds in schema.org's words. */
export interface PageData extends LinkedData {
  /** The tags of a web page; absent for JSON. */
  tags: PageTags | undefined;
  /** The one article that the page is; absent where it is a list, or has none. */
  main: Node | undefined;
}

/** Reads a web page's blocks, or JSON that is linked data itself. */
export function pageData({ body, url }: Answer): PageData {
  if (typeof body !== 'string') {
    const data = linkedData([body]);
    return { ...data, tags: undefined, main: data.articles.length > 1 ? undefined : data.articles[0] };
  }
  return dataOf(pageTags(body), url);
}

/** Reads what a page's tags hold. */
export function dataOf(tags: PageTags, url: string): PageData & { tags: PageTags } {
  const data = linkedData(tags.blocks.map(parseBlock));
  const addresses = [url, tags.links.get('canonical'), tags.metas.find(([name]) => name === 'og:url')?.[1]];
  const own = new Set(addresses.map((address) => articleKey(httpUrl(address, url) ?? '')).filter(Boolean));
  const isAboutPage = (node: Node) => {
    const address = addressOf(node);
    return !address || own.has(articleKey(httpUrl(address, url) ?? ''));
  };
  // Pages of one article often name others beside it.
  const { articles } = data;
  return { ...data, tags, main: articles.length > 1 ? articles.find(isAboutPage) : articles[0] };
}

/** Whether there is an article, or a list of them, and in JSON also schema.org's own context. */
export function hasArticles(answer: Answer): boolean {
  const { body } = answer;
  if (typeof body === 'string' ? !body.includes('<') : !hasContext(body)) return false;
  const { articles, list } = pageData(answer);
  return articles.length > 0 || list !== undefined;
}

/** Lists have one context in each element. */
function hasContext(body: unknown): boolean {
  return [body]
    .flat(2)
    .some((node) => typeof node === 'object' && node !== null && isSchemaOrg((node as Node)['@context']));
}
