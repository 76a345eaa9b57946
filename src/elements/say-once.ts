const said = new WeakSet<Error>();

/** Says an error on the console once, however many elements share the request that failed. */
export function sayOnce(error: Error, element: Element): void {
  if (said.has(error)) return;
  said.add(error);
  console.warn(`<${element.localName}>: ${error.message}`, element);
}
