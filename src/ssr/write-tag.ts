import { escapeHtml } from '../text/escape-html.js';

/** What an attribute may be: `true` is one without a value; `false`, `null` and `undefined` are none. */
export type AttributeValue = string | number | boolean | null | undefined;

/** What HTML takes for the end of a name, or for no name: https://html.spec.whatwg.org/multipage/syntax.html#attributes-2 */
const NO_NAME = /^$|[\s"'<>/=\p{Cc}\p{Noncharacter_Code_Point}]/u;

/**
 * Attributes as an element has them.
 * @throws TypeError for a name that would end the tag or begin another attribute
 */
export function presentAttributes(attributes: Readonly<Record<string, AttributeValue>>): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (NO_NAME.test(name)) throw new TypeError(`renderElement: "${name}" is no name of an attribute`);
    return value === false || value === null || value === undefined
      ? []
      : [[name.toLowerCase(), value === true ? '' : String(value)]];
  });
}

/** A start tag. */
export function startTag(name: string, attributes: readonly (readonly [string, string])[]): string {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
}
