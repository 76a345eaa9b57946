/**
 * The next page of an answer that holds more than has been read is the answer itself, from a later item on. That is
 * noted behind the `#`, which never reaches a server.
 */
const MARK = '#after=';

export function cursorInto(url: string, offset: number): string {
  return url.split('#')[0] + MARK + offset;
}

/** The address to ask, and how many of its items to pass over. */
export function readCursor(cursor: string): { url: string; offset: number } {
  const [url = '', offset] = cursor.split(MARK);
  return { url, offset: Number(offset) || 0 };
}
