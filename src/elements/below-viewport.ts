/** Calls back once when all of the element is below what the reader sees. Returns what takes the wish back. */
export function whenBelow(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    const { boundingClientRect, isIntersecting, rootBounds } = entry!;
    if (isIntersecting || boundingClientRect.top < (rootBounds?.bottom ?? innerHeight)) return;
    observer.disconnect();
    callback();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
