const formatters = new Map<string, unknown>();

/**
 * Makes one of Intl's formatters once. The first use of Intl's dates costs an engine about ten milliseconds and each
 * formatter forty microseconds, so a list that made its own per card would be seen to stutter.
 * @param key what it is for, with language and time zone
 */
export function formatter<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as Formatter;
}
