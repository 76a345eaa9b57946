import type { ArticleInput, TextInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { imageOf } from '../reading/media.js';
import { nextFeed } from '../reading/next-feed.js';
import { openingWords } from '../reading/opening-words.js';
import { isProtected } from '../reading/protected.js';
import { all, baseOf, htmlOf, langOf, normal, rootOf, text } from '../reading/xml.js';
import { httpUrl } from '../text/url.js';

/** Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287) and its forerunner 0.3: feeds, and entries that stand alone. */
export const atom = defineBackend({
  name: 'atom',
  hint: /<\/?(?:[^\s<>:]*:)?(?:feed|entry)[\s>]/,

  detect: ({ body }) => atomOf(body) !== undefined,

  request: ({ src }) => new URL(src),

  related: { load: async () => (await import('../reading/feed-related.js')).feedRelated },

  read: ({ body, url }, query) => {
    const root = atomOf(body);
    if (!root) throw new Error('not an Atom feed');
    const entries = root.localName === 'entry' ? [root] : all(root, 'entry');
    return {
      ...readEach(entries, (entry) => toArticle(entry, root, url), query),
      next: nextFeed(root, all(root, 'link'), entries.length, url),
    };
  },
});

function atomOf(body: unknown): Element | undefined {
  const root = rootOf(body);
  const isAtom = /^(?:w3\.org\/2005\/atom|purl\.org\/atom\/ns)$/.test(normal(root?.namespaceURI));
  return isAtom && /^(?:feed|entry)$/.test(root!.localName) ? root : undefined;
}

function toArticle(entry: Element, feed: Element, address: string): ArticleInput {
  const base = baseOf(entry, address);
  const id = text(entry, 'id');
  const [content] = all(entry, 'content');
  const link = [
    text(entry, 'feedburner:origLink'),
    linkOf(entry, 'alternate'),
    content?.getAttribute('src'),
    // In WordPress's feeds the page itself.
    content?.getAttribute('xml:base'),
    /^https?:/.test(id ?? '') ? id : undefined,
  ].find(Boolean);
  if (!link) throw new Error('no link');
  const url = httpUrl(link, base) ?? link;
  const body = bodyOf(content);
  const summary = bodyOf(all(entry, 'summary')[0]);
  // A video has neither, and its description beside the picture.
  const html = [summary, body]
    .map((it) => (it && 'text' in it ? escaped(it.text) : it?.html))
    .find((it) => it && openingWords(it));
  const isLocked = body !== undefined && 'html' in body && isProtected(body.html);
  const words = html ? openingWords(html) : described(entry);
  const title = construct(all(entry, 'title')[0]);
  // An entry that was taken over from another feed brings that one's head along.
  const [source = feed] = all(entry, 'source');
  const home = linkOf(source, 'alternate');
  const name = construct(all(source, 'title')[0]);
  const logo = text(source, 'logo', 'icon');
  const people = [entry, source, feed].map((it) => all(it, 'author')).find((list) => list.some(hasName));
  const topics = all(entry, 'category')
    .map((it) => it.getAttribute('label') || it.getAttribute('term'))
    .filter((topic) => topic && !/^(?:https?:|Uncategorized$)/.test(topic));
  return {
    id: id ?? link,
    url,
    headline: title ?? (html ? openingWords(html, 100) : undefined),
    description: title && !isLocked ? words : undefined,
    image: imageOf(
      entry,
      base,
      [body, summary].map((it) => (it && 'html' in it ? it.html : '')).join(''),
      baseOf(content ?? entry, url),
    ),
    datePublished: text(entry, 'published', 'issued', 'created', 'updated', 'modified'),
    dateModified: text(entry, 'updated', 'modified'),
    author: people?.map((it) => ({ name: text(it, 'name'), url: text(it, 'uri', 'url') })),
    publisher: name && { name, url: home, logo },
    articleSection: topics[0],
    keywords: topics,
    inLanguage: langOf(entry),
    isAccessibleForFree: isLocked ? false : undefined,
    articleBody: isLocked
      ? undefined
      : body && 'text' in body
        ? { format: 'plain', value: body.text }
        : body?.html,
  };
}

/** Text that may be plain, HTML that was escaped, or XHTML. https://www.rfc-editor.org/rfc/rfc4287#section-3.1 */
function bodyOf(element: Element | undefined): { html: string } | { text: string } | undefined {
  const type = element?.getAttribute('type') || 'text';
  const value = element?.textContent?.trim();
  if (!value) return undefined;
  if (/html/i.test(type)) return { html: htmlOf(element)! };
  // Of anything else (a picture in base64, other XML) there is nothing to be shown.
  return /^text(?:\/plain)?$/i.test(type) ? { text: value } : undefined;
}

function construct(element: Element | undefined): TextInput {
  const type = element?.getAttribute('type') || 'text';
  const value = element?.textContent?.trim();
  // The text of XHTML is what remains without its tags.
  return !value || /^(?:text\/)?html$/i.test(type) ? value || undefined : { text: value };
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function described(entry: Element): ReturnType<typeof openingWords> {
  const said = text(entry, 'media:description') ?? text(all(entry, 'media:group')[0], 'media:description');
  return said ? openingWords(escaped(said)) : undefined;
}

/** The target of a link, of those with the same meaning the web page. Without `rel` it is the alternate. */
function linkOf(parent: Element, rel: string): string | undefined {
  const links = all(parent, 'link').filter((it) => (it.getAttribute('rel') || 'alternate') === rel);
  const page = links.find((it) => /html/.test(it.getAttribute('type') ?? 'html')) ?? links[0];
  return page?.getAttribute('href') ?? undefined;
}

function hasName(person: Element): boolean {
  return text(person, 'name') !== undefined;
}
