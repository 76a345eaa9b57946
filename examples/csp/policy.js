// @ts-check

/**
 * What the pages may do: run this site's scripts, use its style sheets, ask the newsroom and show its pictures. Nothing
 * becomes script or markup but through lit's templates; `newsrail` is for prefetching, and may be left out without it.
 * @param {string} newsroom
 */
export const policyFor = (newsroom) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${newsroom}`,
    `img-src 'self' ${newsroom}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html newsrail',
  ].join('; ');
