import { html, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { heading } from './heading.js';

/** The headline, which holds the card's one link. Its hit area is stretched over the card by style. */
export function headline({ headline, url }: Article, level: number): TemplateResult {
  return heading('headline', level, html`<a part="link" class="link" href=${url}>${headline}</a>`);
}
