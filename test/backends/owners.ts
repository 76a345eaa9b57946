// Which backend owns which answer, by the folder it lies in; and the exceptions, each with its reason.

const BY_FOLDER: Record<string, string> = {
  ans: 'ans',
  'arc-ans': 'ans',
  atom: 'atom',
  contentful: 'contentful',
  devto: 'devto',
  directus: 'directus',
  'drupal-jsonapi': 'json-api',
  ghost: 'ghost',
  gnews: 'gnews',
  guardian: 'guardian',
  'hacker-news': 'hacker-news',
  'hn-algolia': 'hacker-news',
  'json-api': 'json-api',
  'json-feed': 'json-feed',
  'json-ld': 'json-ld',
  jsonfeed: 'json-feed',
  jsonld: 'json-ld',
  mediastack: 'mediastack',
  'news-sitemap': 'news-sitemap',
  newsapi: 'newsapi',
  nyt: 'nyt',
  'open-graph': 'open-graph',
  payload: 'payload',
  prismic: 'prismic',
  rss: 'rss',
  sanity: 'sanity',
  sitemap: 'news-sitemap',
  storyblok: 'storyblok',
  strapi: 'strapi',
  substack: 'substack',
  wordpress: 'wordpress',
  'wordpress-com': 'wordpress-com',
};

/** Answers that lie in the folder of another format. */
const STRAYS: Record<string, string> = {
  'atom/reddit-atom.rss': 'rss',
  'wordpress/wp67-feed.xml': 'rss',
  // A post's page, and not the API.
  'ghost/live-post-page.html': 'json-ld',
  // Among the fixtures of `json`, which is sure of nothing, there is one of Strapi.
  'json/strapi-4.json': 'strapi',
};

/** No articles, or not enough of them to be sure: errors, empty lists, other resources, likenesses. */
const NOBODYS = [
  /\/near-/,
  /wordpress\/(?:categories|search|past-the-end|page99|per_page_101|no_route|not_found|.*rest[-_]disabled)\.json/,
  /ghost\/(?:tags|settings|unknown-key|badkey|nokey)\.json/,
  /(?:foaf\.rdf|\.opml\.xml|atom\/no-feed\.xml)$/,
  /strapi\/(?:v5_4\w+|v5_page99)\.json/,
  // Without a count an answer of Directus says nothing of itself; its address does.
  /directus\/(?!items_expanded|page4|fields)\w+\.json/,
  /payload\/(?:404|noroute|page99|single)\.json/,
  // Nothing in it; an error; a client's own form of an answer.
  /json-api\/drupal-(?:empty|bad-include)\.json/,
  /drupal-jsonapi\/(?:view-raw|umami-articles-deserialised)\.json/,
  /json-ld\/(?:.*navigation|named-menu|bare-urls|products|breadcrumbs|empty-list|without-context|activity-streams)\.json/,
  /json-ld\/shop\.html|open-graph\/without-title\.html/,
  /sanity\/(?:settings|no-such-document|all-docs)\.json/,
  /contentful\/(?:assets|past-the-end|wrong-token|entry_not_found|.*\.headers)\.json/,
  /storyblok\/(?:links|unauthorized|richtext)\.json/,
  /prismic\/(?:last-page|repository)\.json/,
  // A publisher's own wrapper around its ANS; specifications.
  /arc-ans\/Reuters_|nyt\/spec-|devto\/forem-openapi/,
];

/** The backend that must recognise the answer of this name (`folder/file`), or none. */
export function ownerOf(name: string): string | undefined {
  if (NOBODYS.some((pattern) => pattern.test(name))) return undefined;
  return STRAYS[name] ?? BY_FOLDER[name.split('/')[0]!];
}
