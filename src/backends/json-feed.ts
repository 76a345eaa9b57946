import * as z from 'zod/mini';
import type { ArticleInput, TextInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { lenient } from '../reading/lenient.js';
import { nextAddress } from '../reading/paging.js';
import { own } from '../reading/shape.js';
import { listOf, maybe, once, text } from '../reading/tolerant.js';

// 1.0 has `author`, 1.1 `authors`; feeds in the wild carry both, on the item or on the feed.
const byline = () => {
  const person = z.object({ name: z.string(), url: text() });
  return { authors: listOf(person), author: maybe(person), language: text() };
};

const feed = once(() =>
  z.object({ ...byline(), title: text(), home_page_url: text(), icon: text(), next_url: text() }),
);

const item = once(() =>
  z.object({
    ...byline(),
    id: text(),
    url: text(),
    external_url: text(),
    title: text(),
    summary: text(),
    content_text: text(),
    content_html: text(),
    image: text(),
    banner_image: text(),
    attachments: listOf(z.object({ url: z.string(), mime_type: z.string() })),
    date_published: text(),
    date_modified: text(),
    tags: listOf(z.string()),
  }),
);
type Item = z.infer<ReturnType<typeof item>>;
type Feed = z.infer<ReturnType<typeof feed>>;

/** JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = defineBackend({
  name: 'json-feed',
  hint: /jsonfeed\.org(?:\\?\/)+version/,

  detect: ({ body }) => {
    const version = own(body, 'version');
    return (
      typeof version === 'string' &&
      /^https?:\/\/jsonfeed\.org\/version\/1(?:\.\d)?$/.test(version) &&
      Array.isArray(own(body, 'items'))
    );
  },

  request: ({ src }) => new URL(src),

  read: (answer, query) => {
    const items = own(answer.body, 'items');
    if (!Array.isArray(items)) throw new Error('not a JSON Feed');
    const head = z.parse(feed(), answer.body);
    return {
      ...readEach(items, (it) => toArticle(z.parse(item(), it), head), query),
      next: nextAddress(head.next_url, answer.url),
    };
  },
});

function toArticle(it: Item, head: Feed): ArticleInput {
  // A link blog's `external_url` is somebody else's article; its own stands at `url`.
  const url = it.url ?? it.external_url ?? (/^https?:/.test(it.id ?? '') ? it.id : undefined);
  if (!url) throw new Error('no url');
  const content = it.content_text ? { text: opening(it.content_text) } : opening(it.content_html ?? '');
  const summary = it.summary ? lenient(it.summary) : content;
  const attached = it.attachments.find(({ mime_type: type }) => type.startsWith('image/'));
  return {
    id: it.id,
    url,
    headline: it.title ? lenient(it.title) : firstWords(summary),
    // Without a title the same words are the headline already.
    description: it.title ? summary : undefined,
    image: it.image ?? it.banner_image ?? attached?.url,
    datePublished: it.date_published,
    dateModified: it.date_modified,
    author: it.authors[0] ? it.authors : (it.author ?? (head.authors[0] ? head.authors : head.author)),
    publisher: head.title
      ? { name: lenient(head.title), url: head.home_page_url, logo: head.icon }
      : undefined,
    keywords: it.tags,
    inLanguage: it.language ?? head.language,
    articleBody: it.content_html,
  };
}

/** As much of an article as a standfirst may need, without half a tag or entity at its end. */
function opening(value: string): string {
  return value.length > 1000 ? value.slice(0, 1000).replace(/(?:<[^>]*|&\S*|[\ud800-\udbff])$/, '') : value;
}

/** What an untitled note begins with. */
function firstWords(value: TextInput): TextInput {
  const isPlain = typeof value === 'object' && value !== null;
  const words = (isPlain ? value.text : String(value).replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();
  const start = /^.{1,100}(?!\S)/u.exec(words)?.[0] ?? /^.{0,100}/u.exec(words)?.[0] ?? '';
  const short = start.length < words.length ? `${start}…` : start;
  return isPlain ? { text: short } : short;
}
