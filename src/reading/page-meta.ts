import type { ArticleImageInput } from '../article.js';
import { decodeEntities } from '../text/entities.js';
import type { PageTags } from './page-tags.js';

/** Where a picture of https://ogp.me/#structured begins, and the parts of it that we have a name for. */
const PICTURE = /^og:image(?::(?:url|secure_url))?$/;
const PART = /^og:image:(width|height|alt)$/;

/** What sites put between a headline and their name. */
const BETWEEN = /\s[-|:\u00b7\u2013\u2014\u2022]$/;

const ADDRESS = /^(?:https?:|www\.|\/)/;

/** What a page's meta tags tell of its article: OpenGraph (https://ogp.me), Twitter's cards, Parse.ly's, and HTML's own. */
export function metaArticle({ metas, links, lang }: PageTags) {
  // Some write `og:article:section` for `article:section`.
  const all = (name: string) =>
    metas.flatMap(([key, content]) => (key.replace(/^og:article:/, 'article:') === name ? [content] : []));
  const get = (...names: string[]) => names.map((name) => all(name)[0]).find((content) => content);
  // Addresses and dates do not go through the door's reader of texts, which knows entities.
  const decoded = (...names: string[]) => {
    const content = get(...names);
    return content && decodeEntities(content);
  };

  const site = get('og:site_name');
  const title = get('og:title', 'twitter:title', 'parsely-title');
  const authors = all('article:author')
    .filter((name) => !ADDRESS.test(name))
    .flatMap((names) => names.split(/,(?=\S)/));
  const tags = all('article:tag');
  const canonical = links.get('canonical');
  return {
    url:
      decoded('og:url') ?? (canonical && decodeEntities(canonical)) ?? decoded('twitter:url', 'parsely-link'),
    headline: title && site ? withoutSite(title, site) : title,
    description: get('og:description', 'twitter:description', 'description'),
    image:
      picturesIn(metas) ??
      pictureOf(decoded('twitter:image', 'twitter:image:src', 'parsely-image-url'), get('twitter:image:alt')),
    datePublished: decoded('article:published_time', 'parsely-pub-date'),
    dateModified: decoded('article:modified_time', 'og:updated_time'),
    author: authors.length ? authors : get('author', 'parsely-author'),
    publisher: site,
    articleSection: get('article:section', 'parsely-section'),
    // One tag may hold them all; the door takes apart what is one text.
    keywords: tags.length > 1 ? tags : (tags[0] ?? get('news_keywords', 'keywords', 'parsely-tags')),
    inLanguage: lang || get('og:locale'),
    // Metered articles are free for some and not for others: nothing is said of those.
    isAccessibleForFree: { free: true, locked: false }[get('article:content_tier') ?? ''],
    label: get('article:opinion') === 'true' ? 'Opinion' : undefined,
  };
}

/** Takes ` | The Courier` off, but only where it is the site's own name. */
function withoutSite(title: string, site: string): string {
  const start = title.slice(0, -site.length).trimEnd();
  const isNamed = title.slice(-site.length).toLowerCase() === site.toLowerCase();
  return isNamed && BETWEEN.test(start) ? start.slice(0, -1).trimEnd() : title;
}

/** `og:image`, each with the parts that follow it; those that come before the first are the first's. */
function picturesIn(metas: PageTags['metas']): ArticleImageInput[] | undefined {
  const pictures: ArticleImageInput[] = [];
  const early: Partial<ArticleImageInput> = {};
  for (const [name, content] of metas) {
    const latest = pictures.at(-1);
    const part = PART.exec(name)?.[1] as 'width' | 'height' | 'alt' | undefined;
    if (part) (latest ?? early)[part] ??= content;
    else if (PICTURE.test(name)) {
      const url = decodeEntities(content);
      // `og:image:secure_url` is the picture just named once more.
      if (!latest || (name === 'og:image' && url !== latest.url)) pictures.push({ url });
    }
  }
  if (pictures[0]) Object.assign(pictures[0], { ...early, ...pictures[0] });
  return pictures[0] && pictures;
}

function pictureOf(url: string | undefined, alt: string | undefined): ArticleImageInput[] {
  return url ? [{ url, alt }] : [];
}
