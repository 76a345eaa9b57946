/** The fields of anything: `null` and plain values have none. */
export const fieldsOf = (value: unknown) => (value ?? {}) as Record<string, unknown>;

/** A value, a list, or lists in a list, as one list; not deeper, so that a cyclic one ends. */
export const listOf = (value: unknown): unknown[] => [value].flat(3);

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined, so that a field is there with a value or not at all. */
export function present<T extends object>(fields: T): Present<T> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) result[key] = value;
  return result as Present<T>;
}
