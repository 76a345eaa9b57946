import { HTTPError } from '../errors.js';

/** Milliseconds that `Retry-After` asks for, 0 where it is absent or unreadable: https://httpwg.org/specs/rfc9110.html#field.retry-after */
export function waitAsked(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  return Math.max(0, Date.parse(value) - Date.now()) || 0;
}

/** The same of a failure, 0 too where the page may not read its headers, as of another origin it mostly may not. */
export function waitAskedBy(error: unknown): number {
  return error instanceof HTTPError && error.cause instanceof Response ? waitAsked(error.cause.headers) : 0;
}
