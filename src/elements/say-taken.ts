let saidTwice = false;

/** Says that a tag is taken: by something else, or, once for all tags, by another copy of this library. */
export function sayTaken(tag: string, there: CustomElementConstructor): void {
  const isOurs = 'library' in there && there.library === 'newsrail';
  if (isOurs && saidTwice) return;
  saidTwice ||= isOurs;
  console.warn(
    isOurs
      ? 'Newsrail is on this page twice, and the one that came first is used. One of the scripts can go.'
      : `<${tag}> is somebody else's already and is left alone. Another name for this one: define('my-${tag}').`,
  );
}
