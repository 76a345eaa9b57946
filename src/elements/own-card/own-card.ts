import { html, nothing } from 'lit';
import { kicker } from '../../parts/kicker.js';
import { isPaid } from '../../parts/labels.js';
import { cardTemplate, type OwnCard } from '../own-way.js';
import { bringStyles } from './bring-styles.js';
import { filled } from './filled.js';
import { rendered } from './rendered.js';
import { patternOf } from './pattern.js';

/**
 * Draws one article the page's own way: by its function, which comes before its template. A template that does not
 * say who paid for an article has that said above it.
 */
export const ownCard: OwnCard = (host, article, options, index) => {
  const { renderArticle } = host;
  if (renderArticle) return rendered(host, renderArticle, article, options, index);
  const pattern = patternOf(cardTemplate(host)!);
  bringStyles(pattern.styles, host.shadowRoot!);
  const unsaid = isPaid(article) && !pattern.namesSponsor;
  return html`${unsaid ? kicker(article, { ...options, fields: new Set() }) : nothing}${filled(
    pattern,
    article,
    options,
    index,
  )}`;
};
