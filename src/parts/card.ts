import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { Strings } from '../locales/en.js';
import { byline } from './byline.js';
import { headline } from './headline.js';
import { kicker } from './kicker.js';
import { media } from './media.js';
import { readingTime } from './reading-time.js';
import { time } from './time.js';

/** How a card is drawn, the same for all cards of a list. */
export interface CardOptions {
  /** What to show, in the words of the `fields` attribute. */
  fields: ReadonlySet<string>;
  /** Heading level of the headline, 1 to 6. */
  level: number;
  /** Language of the reader, for dates. */
  lang: string;
  strings: Strings;
}

/** One article as a card: alone in `<article-card>`, or one of a list. */
export function card(article: Article, options: CardOptions): TemplateResult {
  const { fields, lang } = options;
  const { description, inLanguage, image } = article;
  const [picture] = fields.has('image') ? image : [];
  const meta = [byline(article, options), time(article, options), readingTime(article, options)].filter(
    (part) => part !== nothing,
  );
  // On the article's own words only: dates and labels are in the reader's language.
  const theirs = inLanguage && inLanguage !== lang ? inLanguage : nothing;
  return html`<article part="card" class="card">
    ${picture ? media(picture) : nothing}
    <div part="body" class="body">
      ${kicker(article, options)}${headline(article, options.level, theirs)}
      ${
        description && fields.has('description')
          ? html`<p part="description" class="description" dir="auto" lang=${theirs}>${description}</p>`
          : nothing
      }
      ${meta.length ? html`<p part="meta" class="meta">${meta}</p>` : nothing}
    </div>
  </article>`;
}
