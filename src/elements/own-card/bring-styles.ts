const brought = new WeakMap<ShadowRoot, { styles: readonly Element[]; copies: Element[] }>();

/**
 * Brings a template's style sheets into a shadow root, once and not with every card. They stay elements, so that the
 * page's security policy has its say (`nonce` works), and stand before what lit draws, which never clears them.
 */
export function bringStyles(styles: readonly Element[], root: ShadowRoot): void {
  const before = brought.get(root);
  if (before?.styles === styles) return;
  for (const copy of before?.copies ?? []) copy.remove();
  const copies = styles.map((style) => root.ownerDocument.importNode(style, true));
  root.prepend(...copies);
  brought.set(root, { styles, copies });
}
