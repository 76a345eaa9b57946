// Elements drawn on a server. Needs `@lit-labs/ssr` beside this package.
export type { DrawOptions } from './ssr/draw.js';
export { renderElement, styleHash, type RenderElementOptions } from './ssr/render-element.js';
export type { AttributeValue } from './ssr/write-tag.js';
export { headStyles } from './styles/page-head.js';
