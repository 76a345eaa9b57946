import { html, type nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { heading } from './heading.js';

/** The headline, which holds the card's one link. Its hit area is stretched over the card by style. */
export function headline(
  { headline, url }: Article,
  level: number,
  lang: string | typeof nothing,
): TemplateResult {
  return heading(
    'headline',
    level,
    html`<a part="link" class="link" href=${url} lang=${lang}>${headline}</a>`,
  );
}
