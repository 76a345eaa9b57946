// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.

/** Addresses that can only be one backend's, and its name. */
export const claims: [RegExp, string][] = [
  [/\/\/(?:cdn|preview)\.(?:eu\.)?contentful\.com\/spaces\/[^?#]*\/entries\b/, 'contentful'],
  [/^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/, 'directus'],
  [/\/ghost\/api\/(?:[^/]+\/)?content\//, 'ghost'],
  [/\/jsonapi\/(?:node|index|views)\//, 'json-api'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?where(?:\[|%5B)[^=#]*(?:\[|%5B)(?:(?:not_)?(?:equals|in)|like|contains|exists|(?:greater|less)_than\w*)(?:\]|%5D)/i, 'payload'],
  [/\.prismic\.io\/api\/v\d\b/, 'prismic'],
  [/\/\/([\w-]+)\.(?:apicdn|api)\.sanity\.io\/v[\w-]+\/data\/query\/([\w-]+)/, 'sanity'],
  [/\/\/(?:api(?:-[a-z]+)?\.storyblok\.com|app\.storyblokchina\.cn)\/v\d\/cdn\/stories\b/, 'storyblok'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i, 'strapi'],
  [/\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, 'wordpress'],
];
