/** News APIs cut texts and say by how much: “… were told [+1234 chars]”. */
export function withoutCount(value: string | undefined): string | undefined {
  return value?.replace(/\[\+?\d+ chars\]\s*$/, '');
}
