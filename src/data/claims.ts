// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.

/** Addresses that can only be one backend's, and its name. */
export const claims: [RegExp, string][] = [
  [/^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/, 'directus'],
  [/\/ghost\/api\/(?:[^/]+\/)?content\//, 'ghost'],
  [/\/jsonapi\/(?:node|index|views)\//, 'json-api'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?where(?:\[|%5B)[^=#]*(?:\[|%5B)(?:(?:not_)?(?:equals|in)|like|contains|exists|(?:greater|less)_than\w*)(?:\]|%5D)/i, 'payload'],
  [/\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i, 'strapi'],
  [/\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, 'wordpress'],
];
