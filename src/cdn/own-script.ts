/** The script element that this code came by; undefined where it was imported by another script. */
export function ownScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  // A module has no current script, but it knows its address.
  const all = currentScript ? [currentScript] : [...document.scripts];
  return all.find((script): script is HTMLScriptElement =>
    currentScript ? script === currentScript : 'src' in script && script.src === import.meta.url,
  );
}
