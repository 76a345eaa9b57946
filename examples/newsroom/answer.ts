import { createHash } from 'node:crypto';
import type { Context } from 'hono';

type Headers = Record<string, string>;

/** JSON with an ETag, asked again each time: the newest list is wanted, but an unchanged one costs only a 304. */
export function answerJson(c: Context, body: unknown, headers: Headers = {}): Response {
  return answerText(c, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...headers,
  });
}

export function answerText(c: Context, text: string | Uint8Array<ArrayBuffer>, headers: Headers): Response {
  const etag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
  const known = c.req.header('If-None-Match');
  const unchanged = known?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
  const all = { ...headers, ETag: etag };
  return unchanged ? c.body(null, 304, all) : c.body(text, 200, all);
}
