import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import { fill } from '../../locales/words.js';
import { articleKey } from '../../text/url.js';
import type { CardOptions } from '../card-options.js';
import { linkAttributes } from '../link.js';
import { newTab } from './new-tab.js';

/**
 * What comes after as much of the text as there is: that the rest is for subscribers, or where all of it is.
 * @param here the page's own address, to which no link leads
 */
export function viewRest(
  article: Article,
  options: CardOptions,
  hasText: boolean,
  here: string,
): TemplateResult | typeof nothing {
  const { isAccessibleForFree, url } = article;
  const { strings, link } = options;
  const { href, target, rel, referrerpolicy } = linkAttributes(article, link);
  const isPaid = isAccessibleForFree === false;
  if (hasText && !isPaid) return nothing;
  const words = fill(strings.continueAt, { host: new URL(url).host.replace(/^www\./, '') });
  const onwards =
    articleKey(url) === articleKey(here)
      ? nothing
      : html`<p class="onwards">
          <a
            part="more"
            class="more"
            href=${href}
            target=${target ?? nothing}
            rel=${rel ?? nothing}
            referrerpolicy=${referrerpolicy ?? nothing}
            >${words}${newTab(options)}</a
          >
        </p>`;
  if (!isPaid) return onwards === nothing ? nothing : html`<div class="rest">${onwards}</div>`;
  return html`<div class="rest paid">
    <slot name="paywall"
      ><p class="paywall">${strings.paywall}</p>
      ${onwards}</slot
    >
  </div>`;
}
