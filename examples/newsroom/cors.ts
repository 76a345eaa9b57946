import type { MiddlewareHandler } from 'hono';

/**
 * Any page may read the answers, but a preflight is refused, as most real backends do: a request with a header of its
 * own fails here as it would fail there.
 */
export const openToPages: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return c.text('Preflight requests are not answered here.', 405);
  await next();
  if (!c.res.headers.has('Access-Control-Allow-Origin')) {
    c.res.headers.set('Access-Control-Allow-Origin', '*');
  }
};
