/** Milliseconds that `Retry-After` asks for, 0 where it is absent or unreadable: https://httpwg.org/specs/rfc9110.html#field.retry-after */
export function waitAsked(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  return Math.max(0, Date.parse(value) - Date.now()) || 0;
}
