import type { Context } from 'hono';
import type { Piece } from './desk.ts';

/** The origin the reader used, so that any host and port work. */
export function originOf(c: Context): string {
  return new URL(c.req.url).origin;
}

/** The address of this request with some query parameters changed. */
export function withQuery(c: Context, changes: Record<string, string | number>): URL {
  const url = new URL(c.req.url);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, String(value));
  return url;
}

export function absolute(origin: string, url: string | undefined): string | undefined {
  return url?.startsWith('/') ? origin + url : url;
}

/** The body with its root-relative links and pictures made absolute, as a feed needs them. */
export function absoluteBody(origin: string, piece: Piece): string {
  return piece.body.replaceAll(/ (href|src)="\//g, ` $1="${origin}/`);
}

/** The author's page, under a name that survives any alphabet. */
export function nameSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
