import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { imageOf } from '../reading/media.js';
import { nextFeed } from '../reading/next-feed.js';
import { openingWords } from '../reading/opening-words.js';
import { isProtected } from '../reading/protected.js';
import { all, baseOf, htmlOf, langOf, NAMESPACES, normal, rootOf, text } from '../reading/xml.js';
import { httpUrl } from '../text/url.js';

/** Feeds in RSS 2.0 (https://www.rssboard.org/rss-specification), 0.9x, and 1.0 (https://web.resource.org/rss/1.0/spec). */
export const rss = defineBackend({
  name: 'rss',
  hint: /<\/?(?:[^\s<>:]*:)?(?:rss|RDF)[\s>]/,

  detect: ({ body }) => channelOf(body) !== undefined,

  request: ({ src }) => new URL(src),

  related: { load: async () => (await import('../reading/feed-related.js')).feedRelated },

  read: (answer, query) => {
    const channel = channelOf(answer.body);
    if (!channel) throw new Error('not an RSS feed');
    const items = itemsOf(channel);
    const head = headOf(channel, answer.url);
    return {
      ...readEach(items, (item) => toArticle(item, head), query),
      next: nextFeed(channel, all(channel, 'atom:link'), items.length, answer.url),
    };
  },
});

/** Found by name in any namespace: RSS 2.0 has none, RSS 1.0 its own, and some feeds one that they made up. */
function channelOf(body: unknown): Element | undefined {
  const root = rootOf(body);
  const isRdf = root?.localName === 'RDF' && normal(root.namespaceURI) === NAMESPACES.rdf;
  if (root?.localName !== 'rss' && !isRdf) return undefined;
  for (let node = root.firstChild as Element | null; node; node = node.nextSibling as Element | null) {
    // RDF holds anything: a channel is RSS only in a namespace of RSS.
    if (node.localName === 'channel' && (!isRdf || /\/rss\/|\/rdf\/simple\//.test(`${node.namespaceURI}`)))
      return node;
  }
  return undefined;
}

/** In the channel; in RSS 1.0 after it. */
function itemsOf(channel: Element): Element[] {
  const inside = all(channel, 'item');
  if (inside.length) return inside;
  const beside: Element[] = [];
  for (let node = channel.nextSibling as Element | null; node; node = node.nextSibling as Element | null) {
    if (node.localName === 'item' && node.namespaceURI === channel.namespaceURI) beside.push(node);
  }
  return beside;
}

/** What items inherit. */
function headOf(channel: Element, address: string) {
  const name = text(channel, 'title');
  const home = linkOf(text(channel, 'link'), address);
  const logo = text(all(channel, 'image')[0], 'url');
  return {
    // The site's own address is the better guess where a feed is served from elsewhere.
    base: home ?? address,
    language: text(channel, 'language', 'dc:language') ?? langOf(channel),
    publisher: name ? { name, url: home, logo } : undefined,
  };
}

function toArticle(item: Element, head: ReturnType<typeof headOf>): ArticleInput {
  const base = baseOf(item, head.base);
  const guid = all(item, 'guid')[0];
  const id = guid?.textContent?.trim();
  const isLink = id && guid?.getAttribute('isPermaLink') !== 'false' && /^https?:/.test(id);
  const link =
    text(item, 'feedburner:origLink', 'link') ??
    alternateOf(item) ??
    (isLink ? id : undefined) ??
    aboutOf(item);
  if (!link) throw new Error('no link');
  const url = linkOf(link, base) ?? link;
  const description = htmlOf(all(item, 'description')[0]);
  const content = htmlOf(all(item, 'content:encoded')[0]);
  const html = content ?? description ?? '';
  const standfirst = (description && openingWords(description)) || openingWords(html);
  const isLocked = isProtected(html);
  const title = text(item, 'title');
  const source = text(item, 'source');
  const categories = [...all(item, 'category'), ...all(item, 'dc:subject')]
    .map((it) => it.textContent?.trim())
    .filter((name) => name && !/^(?:https?:|Uncategorized$)/.test(name));
  const creators = ['dc:creator', 'author', 'itunes:author']
    .map((name) => all(item, name).map((it) => text(it, 'name') ?? it.textContent))
    .find((names) => names.some((name) => name?.trim()));
  return {
    id: id || link,
    url,
    headline: title ? withoutSource(title, source) : openingWords(html, 100),
    // Without a title the same words are the headline already.
    description: title && !isLocked ? standfirst : undefined,
    image: imageOf(item, base, `${content ?? ''}${description ?? ''}`, baseOf(item, url)),
    datePublished: text(item, 'pubDate', 'dc:date', 'atom:published'),
    dateModified: text(item, 'atom:updated', 'dcterms:modified'),
    author: creators,
    publisher: source ? { name: source } : head.publisher,
    articleSection: categories[0],
    keywords: categories,
    inLanguage: text(item, 'dc:language') ?? langOf(item) ?? head.language,
    isAccessibleForFree: isLocked ? false : undefined,
    articleBody: isLocked ? undefined : html || undefined,
  };
}

/** Made absolute, and without what Medium notes on every link: through which feed it went. */
function linkOf(link: string | undefined, base: string): string | undefined {
  return httpUrl(link, base)?.replace(/[?&]source=rss-[\w-]*$/, '');
}

function alternateOf(item: Element): string | undefined {
  const link = all(item, 'atom:link').find((it) => (it.getAttribute('rel') ?? 'alternate') === 'alternate');
  return link?.getAttribute('href') ?? undefined;
}

/** RSS 1.0 names an item by its address. */
function aboutOf(item: Element): string | undefined {
  return item.getAttributeNS('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'about') ?? undefined;
}

/** Collections of other papers' news add whose it is, which is the publisher already. */
function withoutSource(title: string, source: string | undefined): string {
  return source && title.endsWith(` - ${source}`) ? title.slice(0, -source.length - 3) : title;
}
