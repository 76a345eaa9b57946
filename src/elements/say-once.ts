const said = new Set<string>();

/** Says an error on the console once, however many elements meet it. */
export function sayOnce({ message }: Error, element: Element): void {
  if (said.has(message)) return;
  // A page that lives for days must not collect them for ever.
  if (said.size > 100) said.clear();
  said.add(message);
  console.warn(`<${element.localName}>: ${message}`, element);
}
