import { authorName } from './author.js';
import { fieldsOf, listOf, present } from './fields.js';
import { plainText } from './plain-text.js';
import { httpUrl } from './url.js';

/** Somebody or something with a name, from `{name, url}` or from the name alone. */
export function named(value: unknown, base?: string, readName = plainText) {
  const { name = value, url } = fieldsOf(value);
  const text = readName(name);
  return text ? present({ name: text, url: httpUrl(url, base) }) : undefined;
}

/** A publisher: a name, and perhaps a logo. */
export function publisher(value: unknown, base?: string) {
  const found = named(value, base);
  return found && present({ ...found, logo: httpUrl(fieldsOf(value).logo, base) });
}

/** The authors in their order, each once: from one, a list, or one whose `name` is a list. */
export function authors(value: unknown, base?: string) {
  const found = new Map<string, NonNullable<ReturnType<typeof named>>>();
  for (const item of listOf(value)) {
    const { name = item, url } = fieldsOf(item);
    for (const one of listOf(name)) {
      const author = named({ name: one, url }, base, authorName);
      if (author && !found.has(author.name.toLowerCase())) found.set(author.name.toLowerCase(), author);
    }
  }
  return [...found.values()];
}
