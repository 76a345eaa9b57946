/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What Latin, Greek, Cyrillic, Hebrew and Arabic may leave out: accents, points and vowels. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
const notAscii = /[^\0-\x7f]/;
/** A letter alone is what an apostrophe has cut off (Anna’s, l’eau), or says nothing. */
const lone = /^[^\p{N}\p{Script=Han}]$/u;

let segmenter: Intl.Segmenter | false | undefined;

/** Words of a stretch without spaces; pairs of characters where the platform does not know words. */
function divided(run: string): string[] {
  segmenter ??=
    typeof Intl.Segmenter === 'function' && new Intl.Segmenter(undefined, { granularity: 'word' });
  if (segmenter) return Array.from(segmenter.segment(run), ({ segment }) => segment);
  const characters = Array.from(run);
  return characters.length < 3 ? [run] : characters.slice(1).map((next, index) => characters[index]! + next);
}

function folded(spelling: string): string {
  let term = spelling.toLowerCase();
  if (notAscii.test(term)) term = term.normalize('NFKD').replace(marks, '').normalize();
  return term.length > 3 && /[^sui]s$/.test(term) ? term.slice(0, -1) : term;
}

/**
 * Calls back for each word of a text: what it is compared by, and how it is spelt. In all languages alike: NFKC, lower
 * case, without accents and without the s of a plural or possessive. No stemmer and no list of stop words: neither
 * helped, and both would want to know the language.
 */
export function eachWord(text: string, take: (term: string, spelling: string) => void): void {
  for (const run of text.match(word) ?? []) {
    for (const spelling of unspaced.test(run) ? divided(run) : [run]) {
      const term = folded(spelling);
      if (!lone.test(term)) take(term, spelling);
    }
  }
}
