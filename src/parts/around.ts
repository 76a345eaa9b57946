/** What stands before and after `{name}` in a sentence, where a link or a time is put in its place. */
export function around(words: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = words.split(`{${name}}`);
  return [before, after];
}
