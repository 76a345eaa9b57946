/** What `installEar` leaves in a page. */
declare global {
  interface Window {
    /** How often #latest has told that it loaded, in this document. */
    loads: number;
    /** Which document this is. */
    mark: number;
    /** The #latest that the parser made, before any script could replace it. */
    served: Element | undefined;
  }
}

/** Runs in a page before its own scripts; it can use nothing from outside. */
export function installEar(): void {
  window.loads = 0;
  window.mark = Math.random();
  addEventListener(
    'article-load',
    (event) => {
      if ((event.target as Element).id === 'latest') window.loads++;
    },
    { capture: true },
  );
  const observer = new MutationObserver(() => {
    window.served ??= document.querySelector('#latest') ?? undefined;
    if (window.served) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
