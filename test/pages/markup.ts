/** The layouts of the lists. */
export const layouts = ['list', 'grid', 'featured', 'headlines'] as const;

/** An element in one of its shapes. */
export interface Shape {
  /** As a reader of a table finds it: `<latest-list layout="grid">`. */
  name: string;
  tag: 'article-card' | 'latest-list' | 'related-reads' | 'article-view';
  layout?: (typeof layouts)[number];
}

/** Every element in every layout; the card has none. */
export const shapes: Shape[] = [
  { name: '<article-card>', tag: 'article-card' },
  ...(['latest-list', 'related-reads'] as const).flatMap((tag) =>
    layouts.map((layout) => ({ name: `<${tag} layout="${layout}">`, tag, layout })),
  ),
];

/**
 * An element as a page writes it.
 * @param limit of the lists; they do not leave out what a list above them has, since each is there to be looked at
 */
export function markup(
  { tag, layout }: Pick<Shape, 'tag' | 'layout'>,
  { limit, ...attributes }: Record<string, string | number>,
): string {
  const all = {
    ...(layout && { layout, dedupe: 'off', ...(limit && { limit }) }),
    // Pages of tests are about nothing that anything could be related to.
    ...(tag === 'related-reads' && { rank: 'recent' }),
    ...attributes,
  };
  const written = Object.entries(all).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} ${written.join(' ')}></${tag}>`;
}
