import { format } from 'prettier';
import { valuesOf, type ElementDoc } from '../manifest/elements.ts';
import { cell, code, table } from './cell.ts';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

/** A page with the table of all attributes between its marks; as it was where it has none. */
export async function withAttributes(page: string, elements: ElementDoc[]): Promise<string> {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) return page;
  const made = await format(attributesTable(elements), { parser: 'markdown' });
  return `${before}${START}\n\n${made}\n${END}${after}`;
}

function attributesTable(elements: ElementDoc[]): string {
  const names = [...new Set(elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)))];
  return table(
    ['attribute', 'on', 'values (default)', 'what it says'],
    names.map((name) => {
      const having = elements.flatMap(({ tagName, attributes = [] }) =>
        attributes
          .filter((attribute) => attribute.name === name)
          .map((attribute) => ({ tagName, ...attribute })),
      );
      const [{ type, description = '' }] = having as [(typeof having)[0]];
      const values = valuesOf(type?.text).map(code).join(' ') || (type?.text ?? '');
      const usual = usually(having);
      return [
        code(name),
        whose(having, elements),
        usual ? `${values} (${usual})` : values,
        cell(firstSentence(description)),
      ];
    }),
  );
}

/** Which elements have it, in a word where they are all or the lists. */
function whose(having: { tagName: string }[], elements: ElementDoc[]): string {
  const tags = having.map(({ tagName }) => tagName);
  if (tags.length === elements.length) return 'all';
  return tags.length > 1 ? 'lists' : code(tags[0]);
}

/** The default, and those of elements that have another. */
function usually(having: { tagName: string; default?: string }[]): string {
  const groups = new Map<string | undefined, typeof having>();
  for (const one of having) groups.set(one.default, [...(groups.get(one.default) ?? []), one]);
  const [common, ...others] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  if (!others.length) return code(common?.[0]);
  return [common!, ...others]
    .map(
      ([usual, whom], index) =>
        (index ? `${whom.map(({ tagName }) => code(tagName)).join(' ')} ` : '') + code(usual),
    )
    .join(', ');
}

/** What comes after the first sentence is for the full reference. */
function firstSentence(text: string): string {
  return /^.*?(?<!e\.g)\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
