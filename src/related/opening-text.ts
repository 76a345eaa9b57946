/** News says first what it is about: of each text so many characters count. */
export const most = 2_500;

/** Markup takes room as well; but nobody's megabytes are read. */
const mostHtml = 4 * most;
const markup = /<(script|style)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<!--[^]*?(?:-->|$)|<[^<>]*>?|&#?\w+;/gi;
const accented = /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash);/gi;

/**
 * The first words of HTML for comparing, and for nothing else: where `plainText` of src/text takes care of what is
 * shown, a space in the place of all that looks like markup will do here, and spares a page two kilobytes. Accents are
 * left out, since words are compared without. Looks at nothing twice, whatever the text.
 */
export function openingText(html: string): string {
  return html.slice(0, mostHtml).replace(accented, '$1').replace(markup, ' ').slice(0, most);
}
