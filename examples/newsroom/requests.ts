import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** One request as the server saw it. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
  origin: string | null;
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  time: number;
}

/** Remembers requests, so that a test can prove “ten elements, one request”. */
export function requestLog(): { record: MiddlewareHandler; routes: Hono } {
  let seen: SeenRequest[] = [];

  const record: MiddlewareHandler = async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname !== '/_requests') {
      seen.push({
        method: c.req.method,
        url: pathname + search,
        origin: c.req.header('Origin') ?? null,
        headers: c.req.header(),
        time: Date.now(),
      });
    }
    await next();
  };

  const matches = (query: { prefix?: string; contains?: string }) => (request: SeenRequest) =>
    request.url.startsWith(query.prefix ?? '') && request.url.includes(query.contains ?? '');

  const routes = new Hono();
  routes.use(cors({ origin: '*', allowMethods: ['GET', 'DELETE'] }));
  routes.get('/', (c) => c.json(seen.filter(matches(c.req.query())), 200, { 'Cache-Control': 'no-store' }));
  routes.delete('/', (c) => {
    const forgotten = matches(c.req.query());
    seen = seen.filter((request) => !forgotten(request));
    return c.body(null, 204);
  });
  return { record, routes };
}
