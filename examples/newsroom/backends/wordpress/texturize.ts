/**
 * Plain text as WordPress prints it: typographic characters and ampersands as numbered entities, markup as it is. That
 * markup stays in is true to life, and the reason a reader must never trust a title.
 */
export function texturized(text: string): string {
  return text
    .replaceAll(/&(?!#?\w+;)/g, '&#038;')
    .replaceAll(/[‘’“”–—…]/g, (character) => `&#${character.codePointAt(0)};`);
}
