import type { Integrity } from './integrity.ts';

/** Which version of the script, and where it is served from. */
export interface Served {
  /** Where the files of `cdn/` of that very version are, without a slash at the end. */
  base: string;
  integrity: Integrity;
}

/** The lines of a page that takes this version and no other: a browser refuses the script where a byte of it differs. */
export function snippet({ base, integrity }: Served): string {
  return `<link rel="stylesheet" href="${base}/newsrail.css" integrity="${integrity['newsrail.css']}" crossorigin>
<script type="module" src="${base}/newsrail.js" integrity="${integrity['newsrail.js']}" crossorigin></script>`;
}

/**
 * The import map that covers what the script loads later as well. It stands before the first module of a page:
 * https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity
 */
export function integrityMap({ base, integrity }: Served): string {
  const modules = Object.entries(integrity).filter(([file]) => /^newsrail(-[^/]+)?\.js$/.test(file));
  const byAddress = Object.fromEntries(modules.map(([file, hash]) => [`${base}/${file}`, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity: byAddress })}</script>`;
}
