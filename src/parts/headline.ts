import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { heading } from './heading.js';

/** The headline, which holds the card's one link. Its hit area is stretched over the card by style. */
export function headline(
  { headline, url }: Article,
  { level, link }: CardOptions,
  lang: string | typeof nothing,
): TemplateResult {
  return heading(
    'headline',
    level,
    html`<a part="link" class="link" href=${url} target=${link.target ?? nothing} lang=${lang}
      >${headline}</a
    >`,
  );
}
