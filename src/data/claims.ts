// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.

/** Addresses that can only be one backend's, and its name. */
export const claims: [RegExp, string][] = [
  [/\/ghost\/api\/(?:[^/]+\/)?content\//, 'ghost'],
  [/\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, 'wordpress'],
];
