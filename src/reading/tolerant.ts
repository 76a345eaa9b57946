import * as z from 'zod/mini';
import { isObject } from './shape.js';

// Not `z.catch`, which says the same and brings 3 KB (brotli) more of zod along.

/** A value that may be missing, null or odd: it then reads as absent and costs nothing else. */
export function maybe<T>(schema: z.ZodMiniType<T>) {
  return z.transform((value: unknown) => read(schema, value));
}

/** The readable elements of a list, or of an object whose keys say nothing; none where there is neither. */
export function listOf<T>(schema: z.ZodMiniType<T>) {
  return z.transform((value: unknown) =>
    (typeof value === 'object' && value ? Object.values(value) : [])
      .map((element) => read(schema, element))
      .filter((element) => element !== undefined),
  );
}

/** A text that may be missing. */
export const text = () => maybe(z.string());

/** A number that may be missing, or be a text: real ones send `"1200"`. */
export const size = () =>
  z.transform((value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? value : undefined,
  );

/** What is missing needs no error object, of which a list would make thousands. */
function read<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  return value === undefined || value === null ? undefined : z.safeParse(schema, value).data;
}

/**
 * Makes a schema when it is first needed: on a page that has put enumerable properties on `Object.prototype` zod
 * cannot build one, and that must cost the articles and not the whole script.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** An object, whatever is in it. Not `z.record`, which costs every page a kilobyte of zod, whether it needs it or not. */
export function anyObject() {
  return z.transform((value: unknown, { issues }): Record<string, unknown> => {
    if (isObject(value)) return value;
    issues.push({ code: 'custom', input: value, message: 'not an object' });
    return {};
  });
}

/** Whatever there is, as it is. */
export function anything() {
  return z.transform((value: unknown) => value);
}
