/** The words of a body of our own making, which holds no entities but these. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<figure[^]*?<\/figure>/g, '')
    .replaceAll(/<\/(p|h2|li|blockquote)>/g, '\n\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n\s*\n\s*/g, '\n\n')
    .trim();
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
