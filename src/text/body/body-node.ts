/** An element with nothing but what the allow-list knows. */
export interface BodyElement {
  /**
   * HTML's name for it. One is not HTML's sense of the word: `embed` stands for what another site would show in a
   * frame, and has `src`, `host` and perhaps `title`.
   */
  name: string;
  attributes: Record<string, string>;
  children: BodyNode[];
}

/** A piece of a cleaned text: words, or an element. */
export type BodyNode = string | BodyElement;
