import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/**
 * A whole number from 0 on from a switch, or the fallback where the switch is absent.
 *
 * @throws {HTTPException} 400 for anything else, so that a typing error in a test cannot pass for success
 */
export function wholeNumber(c: Context, name: string, fallback: number): number {
  const text = c.req.query(name);
  if (text === undefined) return fallback;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const message = `“${name}” takes a whole number, and not “${text}”.`;
  throw new HTTPException(400, {
    res: new Response(message, { status: 400, headers: { 'Access-Control-Allow-Origin': '*' } }),
  });
}
