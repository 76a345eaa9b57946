/** Whether a text begins with these words, whatever stands between them: an automatic standfirst is its text's beginning. */
export function opensWith(text: string, words: string): boolean {
  const start = bare(words.replace(/(?:\u2026|\.{3})\s*$/, ''));
  return start !== '' && bare(text.slice(0, words.length * 2 + 200)).startsWith(start);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
