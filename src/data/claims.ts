// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.

/** Addresses that can only be one backend's, and its name. */
export const claims: [RegExp, string][] = [
  [/\/content\/v4\/(?:search|collections|related-content|stories|\?)/, 'ans'],
  [/\/\/(?:cdn|preview)\.(?:eu\.)?contentful\.com\/spaces\/[^?#]*\/entries\b/, 'contentful'],
  [/^https?:\/\/dev\.to\/api\/articles\b/, 'devto'],
  [/^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/, 'directus'],
  [/\/ghost\/api\/(?:[^/]+\/)?content\//, 'ghost'],
  [/^https?:\/\/gnews\.io\/api\/v4\/(?:search|top-headlines)\b/, 'gnews'],
  [/^https?:\/\/content\.guardianapis\.com\//, 'guardian'],
  [/^https?:\/\/hn\.algolia\.com\/api\/v1\/(?:search|items\/)/, 'hacker-news'],
  [/\/jsonapi\/(?:node|index|views)\//, 'json-api'],
  [/^https?:\/\/api\.mediastack\.com\/v1\/news\b/, 'mediastack'],
  [/^https?:\/\/newsapi\.org\/v2\/(?:everything|top-headlines)\b/, 'newsapi'],
  [/^https?:\/\/api\.nytimes\.com\/svc\//, 'nyt'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?where(?:\[|%5B)[^=#]*(?:\[|%5B)(?:(?:not_)?(?:equals|in)|like|contains|exists|(?:greater|less)_than\w*)(?:\]|%5D)/i, 'payload'],
  [/\.prismic\.io\/api\/v\d\b/, 'prismic'],
  [/\/\/([\w-]+)\.(?:apicdn|api)\.sanity\.io\/v[\w-]+\/data\/query\/([\w-]+)/, 'sanity'],
  [/\/\/(?:api(?:-[a-z]+)?\.storyblok\.com|app\.storyblokchina\.cn)\/v\d\/cdn\/stories\b/, 'storyblok'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i, 'strapi'],
  [/^https?:\/\/[\w-]+\.substack\.com\/api\/v1\/(?:archive|posts)\b/, 'substack'],
  [/\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, 'wordpress'],
  [/^https?:\/\/public-api\.wordpress\.com\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\b/, 'wordpress-com'],
];
