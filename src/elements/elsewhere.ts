// What an element needs in another document than the script's own, such as a frame's or a popup's; loaded where one gets there.
import { adoptStyles, type CSSResultOrNative } from 'lit';
import { disconnectAllIn } from './page-elements.js';

/** The sheets of each such document, made from ours. */
const sheetsOf = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives an element its style sheets in the document where it is now. One without a window, such as a template's, has
 * none, and nobody sees it.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const { defaultView } = page;
  if (page === document) adoptStyles(root, [...styles]);
  else if (defaultView) root.adoptedStyleSheets = styles.map((style) => sheetIn(page, defaultView, style));
  // Such as a frame's that has gone already.
  else disconnectAllIn(page);
}

function sheetIn(
  page: Document,
  window: Window & typeof globalThis,
  style: CSSResultOrNative,
): CSSStyleSheet {
  let sheets = sheetsOf.get(page);
  if (!sheets) {
    sheetsOf.set(page, (sheets = new Map()));
    // A frame that is taken away, or a window that is closed, does not disconnect what is in it.
    window.addEventListener('pagehide', () => setTimeout(() => page.defaultView || disconnectAllIn(page)));
  }
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join(''),
    );
    sheets.set(style, sheet);
  }
  return sheet;
}
