import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { direction } from '../text/direction.js';
import type { CardOptions } from './card-options.js';
import { directionOf } from '../text/direction-of.js';
import { heading } from './heading.js';
import { kicker } from './kicker.js';
import { readingTime } from './reading-time.js';
import { viewByline } from './view/byline.js';
import { viewDates } from './view/dates.js';
import { viewFigure } from './view/figure.js';
import { viewRest } from './view/rest.js';
import { skipToText } from './view/skip.js';
import type { ViewText } from './view/text.js';

/**
 * A whole article. It has the direction of its own language, or else of its headline; the interface's words in it are in the reader's.
 * @param here the page's own address
 */
export function view(article: Article, text: ViewText, options: CardOptions, here: string): TemplateResult {
  const { fields, lang, level, strings } = options;
  const { description, headline, inLanguage, image, isAccessibleForFree, sponsor } = article;
  const theirs = inLanguage && inLanguage !== lang ? inLanguage : nothing;
  const [picture] = fields.has('image') ? image : [];
  const hasStandfirst = description && fields.has('description') && !text.repeatsDescription;
  // Of a text that breaks off nobody knows how long the whole of it takes.
  const counted = isAccessibleForFree === false ? undefined : text.minutes;
  const timeRequired = article.timeRequired ?? counted;
  const dates = [...viewDates(article, options), readingTime({ timeRequired }, options)].filter(
    (part) => part !== nothing,
  );
  const byline = viewByline(article, options);
  return html`<article
    class="article"
    aria-labelledby=${sponsor ? 'kind headline' : 'headline'}
    dir=${direction(inLanguage) ?? directionOf(headline) ?? nothing}
  >
    ${text.node ? skipToText(strings.skipToText) : nothing}
    <header part="header" class="head">
      <div id="kind">${kicker(article, options)}</div>
      ${heading('headline', level, html`<span lang=${theirs}>${headline}</span>`, 'headline')}
      ${hasStandfirst ? html`<p part="description" class="standfirst" dir="auto" lang=${theirs}>${description}</p>` : nothing}
      ${
        byline !== nothing || dates.length
          ? html`<div part="meta" class="meta">
              ${byline}${dates.length ? html`<p class="dates">${dates.map((part) => [html`<span>${part}</span>`, ' '])}</p>` : nothing}
            </div>`
          : nothing
      }
    </header>
    ${picture ? viewFigure({ ...(text.caption && { caption: text.caption }), ...picture }, options, theirs) : nothing}
    ${text.node ?? nothing}${viewRest(article, options, Boolean(text.node), here)}
  </article>`;
}
