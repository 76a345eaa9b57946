import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../article.js';

/**
 * The picture, in a box of fixed ratio. A picture without alternative text is decoration here: the headline beside it
 * says what the link is about.
 */
export function media({ url, width, height, alt, srcset }: ArticleImage): TemplateResult {
  return html`<div part="media" class="media">
    <img
      part="image"
      class="image"
      src=${url}
      srcset=${srcset ?? nothing}
      sizes=${srcset ? 'auto, 320px' : nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
      alt=${alt ?? ''}
      loading="lazy"
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
