/** As much as a standfirst may need, in characters. */
const ENOUGH = 400;

/** Under which names the trees of editors keep their texts, and what is inside. */
const INSIDE = ['root', 'document', 'text', 'value', 'children', 'content', 'nodes', 'data', 'body'];

/**
 * The first words of a rich text of any make: portable text, Contentful, Storyblok, Prismic, Strapi blocks, Lexical,
 * Slate, ANS. Walks without recursion, since JSON may be deeper than any call stack; ends when there is enough.
 */
export function treeText(tree: unknown): string | undefined {
  let text = '';
  const open: unknown[] = [tree];
  for (let steps = 0; open.length && text.length < ENOUGH && steps < 10_000; steps++) {
    const node = open.pop();
    if (typeof node === 'string') text += node;
    else if (Array.isArray(node)) push(open, node);
    else if (typeof node === 'object' && node !== null) {
      // A text node of an editor is inline; anything else ends a line.
      const fields = INSIDE.filter((name) => Object.hasOwn(node, name)).map(
        (name) => (node as Record<string, unknown>)[name],
      );
      const isInline = typeof (node as { text?: unknown }).text === 'string' && fields.length === 1;
      if (!isInline) open.push(' ');
      push(open, fields);
    }
  }
  const words = text.replace(/\s+/g, ' ').trim();
  return words || undefined;
}

/** Onto a stack, so that the first comes off first. */
function push(stack: unknown[], nodes: readonly unknown[]): void {
  for (let index = Math.min(nodes.length, 500) - 1; index >= 0; index--) stack.push(nodes[index]);
}
