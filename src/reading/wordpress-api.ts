import { withDefaults } from './paging.js';

/**
 * The address of the API behind that of a WordPress site; the API's own stays. The form with `rest_route` works with and
 * without pretty permalinks.
 */
export function wordpressApi(src: string): URL {
  const url = new URL(src);
  const isApi =
    /\/wp\/v2\/.|\/wp-json\/(?!wp\/v2\/?$)./.test(url.pathname) || url.searchParams.has('rest_route');
  if (isApi) return url;
  url.pathname = url.pathname.replace(/(?:\/wp-json(?:\/wp\/v2)?)?(?:\/[^/]*\.php)?\/?$/, '/');
  return withDefaults(url, { rest_route: '/wp/v2/posts' });
}
