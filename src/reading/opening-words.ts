import { plainText } from '../text/plain-text.js';

/** What feeds put at the end of a text: a link to the rest of it, and WordPress whose post it was. */
const TAILS = [
  /()\s*\bthe post .{1,250} appeared first on .{1,100}$/i,
  /(^|[^\w\s])\s*continue reading\b.{0,150}$/i,
  /()\s*\[?(?:continue reading|read more|weiterlesen|lire la suite|leer m\u00e1s|seguir leyendo)\W*$/i,
  /()\s*\[(?:\u2026|\.{3})\]$/,
];

/** The first words of HTML, as plain text of at most so many characters, for a standfirst or a missing headline. */
export function openingWords(html: string, length = 500): { text: string } | undefined {
  const words = plainText(html.slice(0, 20_000));
  const whole = words && withoutTails(words);
  if (!whole) return undefined;
  if (whole.length <= length) return { text: whole };
  // Not through a word, where words are as short as words are, nor through a surrogate pair.
  const start = whole.slice(0, length).replace(/\s+\S{0,30}$|[\ud800-\udbff]$/, '');
  return { text: `${start}\u2026` };
}

function withoutTails(text: string): string {
  const head = text.slice(0, -400);
  return head + TAILS.reduce((tail, pattern) => tail.replace(pattern, '$1'), text.slice(-400)).trimEnd();
}
