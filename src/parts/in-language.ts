import { html, nothing } from 'lit';

/**
 * Words that may be in another language than what is around them: marked then, so that a screen reader pronounces them
 * right.
 * @param lang theirs; nothing where it is that of the surroundings
 */
export function inLanguage(words: string, lang: string | typeof nothing | undefined): unknown {
  return words && lang && lang !== nothing ? html`<span lang=${lang}>${words}</span>` : words;
}
