/** How far from the viewport loading begins: about a screen, as browsers do for pictures. */
const MARGIN = '100% 0px';
/** And from the edges of a box that scrolls, where the browser can. Some add it to the other. */
const IN_BOX = '200px';

/** Calls back once when the element comes near the viewport. Returns what takes the wish back. */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN, scrollMargin: IN_BOX } as IntersectionObserverInit,
  );
  observer.observe(element);
  return () => observer.disconnect();
}
