/** The script element that this code came by; undefined where it was imported by another script. */
export function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  // A module has no current script, but it knows its address: behind a redirect another one than its tag names.
  const modules = [...document.querySelectorAll<HTMLScriptElement>('script[type="module" i][src]')];
  return (
    modules.find(({ src }) => src === import.meta.url) ??
    modules.find(({ src }) => /\/newsrail\.js(?:[?#]|$)/.test(src))
  );
}
