import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { byline } from './byline.js';
import type { CardOptions } from './card-options.js';
import { directionOf } from '../text/direction-of.js';
import { headline } from './headline.js';
import { kicker } from './kicker.js';
import { media } from './media.js';
import { readingTime } from './reading-time.js';
import { time } from './time.js';

/**
 * One article as a card: alone in `<article-card>`, or one of a list.
 * @param index its place in the list, from 0
 */
export function card(article: Article, options: CardOptions, index = 0): TemplateResult {
  const { fields, lang } = options;
  const { description, inLanguage, image } = article;
  const [picture] = fields.has('image') ? image : [];
  const meta = [byline(article, options), time(article, options), readingTime(article, options)].filter(
    (part) => part !== nothing,
  );
  // On the article's own words only: dates and labels are in the reader's language.
  const theirs = inLanguage && inLanguage !== lang ? inLanguage : nothing;
  return html`<article part="card" class="card">
    ${picture ? media(picture, options, index) : nothing}
    <div part="body" class="body" dir=${directionOf(article.headline) ?? nothing}>
      ${kicker(article, options, theirs)}${headline(article, options, theirs)}
      ${
        description && fields.has('description')
          ? html`<p part="description" class="description" dir="auto" lang=${theirs}>${description}</p>`
          : nothing
      }
      ${meta.length ? html`<p part="meta" class="meta">${meta}</p>` : nothing}
    </div>
  </article>`;
}
