/**
 * A piece of a cleaned text: words, or an element with nothing but what the allow-list knows. `embed` stands for what
 * another site would show in a frame: `{ src, host }`.
 */
export type BodyNode = string | { name: string; attributes: Record<string, string>; children: BodyNode[] };
