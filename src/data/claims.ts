// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.

/** Addresses that can only be one backend's, and its name. */
export const claims: [RegExp, string][] = [
  [/\/content\/v4\/(?:search|collections|related-content|stories|\?)/, 'ans'],
  [/\/\/(?:cdn|preview)\.(?:eu\.)?contentful\.com\/spaces\/[^?#]*\/entries\b/, 'contentful'],
  [/^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/, 'directus'],
  [/\/ghost\/api\/(?:[^/]+\/)?content\//, 'ghost'],
  [/^https?:\/\/content\.guardianapis\.com\//, 'guardian'],
  [/\/jsonapi\/(?:node|index|views)\//, 'json-api'],
  [/^https?:\/\/api\.nytimes\.com\/svc\//, 'nyt'],
  [/\.prismic\.io\/api\/v\d\b/, 'prismic'],
  [/\/\/(?:api(?:-[a-z]+)?\.storyblok\.com|app\.storyblokchina\.cn)\/v\d\/cdn\/stories\b/, 'storyblok'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i, 'strapi'],
  [/\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, 'wordpress'],
  [/^https?:\/\/public-api\.wordpress\.com\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\b/, 'wordpress-com'],
];
