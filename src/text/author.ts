import { plainText } from './plain-text.js';

/**
 * An author's name as a byline has it: without “By” and without e-mail addresses, which feeds write as
 * `mail@example.com (Name)`. Undefined where nothing else is there, or where the name is an address on the web.
 * “A and B” is left as it is: no rule can tell it from the name of a band.
 */
export function authorName(value: unknown): string | undefined {
  let name = plainText(value)?.replace(/^by(?:\s+|:\s*)/i, '');
  if (!name || /^(?:https?:|www\.|\/)/i.test(name)) return undefined;
  if (name.includes('@')) {
    const words = name.replace(/[(<]/g, ' $&').split(/\s+/);
    name = words.filter((word) => !/.@./.test(word)).join(' ');
    name = name.trim().replace(/^\(([^()]*)\)$|[,;:]$/, '$1');
  }
  return plainText({ text: name });
}
