/** A JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own property: what a prototype holds is nobody's data. */
export function own(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** The same where it is a number. */
export function ownNumber(value: unknown, key: PropertyKey): number | undefined {
  const number = own(value, key);
  return typeof number === 'number' ? number : undefined;
}

/** Says what a value is, for messages: `an object with title, url`. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (isObject(value)) return `an object with ${keysOf(value) || 'nothing in it'}`;
  return value === null ? 'null' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

/** The keys of an object, for messages. Some answers are keyed by id, so there is an end to it. */
export function keysOf(value: unknown): string {
  const keys = isObject(value) ? Object.keys(value) : [];
  return keys.slice(0, 20).join(', ') + (keys.length > 20 ? ', …' : '');
}
