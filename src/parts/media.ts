import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../article.js';
import type { CardOptions } from './card-options.js';

/**
 * The picture, in a box of fixed ratio. A picture without alternative text is decoration here: the headline beside it
 * says what the link is about.
 */
export function media(
  { url, width, height, alt, srcset }: ArticleImage,
  { picture }: CardOptions,
  index: number,
): TemplateResult {
  const fetchpriority = (index === 0 && picture.fetchpriority) || nothing;
  return html`<div part="media" class="media">
    <img
      part="image"
      class="image"
      src=${url}
      srcset=${srcset ?? nothing}
      sizes=${srcset ? (picture.sizes ?? 'auto, 320px') : nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
      alt=${alt ?? ''}
      loading=${fetchpriority === 'high' ? 'eager' : 'lazy'}
      fetchpriority=${fetchpriority}
      decoding="async"
      @load=${show}
      @error=${hide}
    />
  </div>`;
}

function show({ target }: Event): void {
  (target as HTMLElement).hidden = false;
}

/** The box keeps its place, so that nothing jumps; only the browser's broken-picture sign goes. */
function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}
