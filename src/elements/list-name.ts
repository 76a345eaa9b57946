/** What a report calls a list: the element's `id`, else the words over it as they are drawn, else its tag. */
export function listName({ id, shadowRoot, localName }: HTMLElement): string {
  return id || shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim() || localName;
}
