/** Text for a cell of a table: one line, without its bars. */
export function cell(text = ''): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** A table of Markdown; nothing where it would have no rows. */
export function table(heads: string[], rows: string[][]): string {
  if (!rows.length) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is code. */
export function code(text: string | undefined): string {
  return text ? `\`${cell(text)}\`` : '';
}
