import type { Context } from 'hono';
import { positive } from './positive.ts';

/** How many stories a page has: what the backend's own parameter says, unless `size` fixes it. */
export function pageSize(c: Context, name: string, fallback: number): number {
  return positive(c.req.query('size') ?? c.req.query(name), fallback);
}
