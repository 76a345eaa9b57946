/** A block of code in a Markdown page. */
export interface Block {
  language: string;
  lines: string[];
}

/**
 * The blocks of code that follow a comment in a Markdown page, one right after the other, as they are.
 * @param mark what the comment says
 * @throws Error where the page has no such comment, or no code after it
 */
export function markedCode(markdown: string, mark: string): Block[] {
  const comment = `<!-- ${mark} -->`;
  const at = markdown.indexOf(comment);
  if (at < 0) throw new Error(`no ${comment}`);
  const blocks: Block[] = [];
  const block = /\s*^( *)```(\w+)\n([^]*?)^ *```$/my;
  block.lastIndex = at + comment.length;
  for (let found = block.exec(markdown); found; found = block.exec(markdown)) {
    const lines = found[3]!.split('\n').filter((line) => line.trim());
    blocks.push({ language: found[2]!, lines });
  }
  if (!blocks.length) throw new Error(`no code after ${comment}`);
  return blocks;
}
