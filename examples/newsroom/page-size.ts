import type { Context } from 'hono';
import { positive } from './positive.ts';
import { wholeNumber } from './whole-number.ts';

/** How many stories a page has: what the backend's own parameter says, unless `size` fixes it. */
export function pageSize(c: Context, name: string, fallback: number): number {
  return wholeNumber(c, 'size', 0) || positive(c.req.query(name), fallback);
}
