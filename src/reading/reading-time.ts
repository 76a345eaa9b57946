/** How many words of English adults read in a minute: https://doi.org/10.1016/j.jml.2019.104047 */
const SPEED = 238;

/** Minutes for a number of words, which may come as a text; absent for none. */
export function readingTime(words: number | string | undefined): number | undefined {
  return Number(words) / SPEED || undefined;
}
