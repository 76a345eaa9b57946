import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Named } from '../../article.js';
import type { CardOptions } from '../card-options.js';
import { linkAttributes } from '../link.js';
import { around } from '../around.js';
import { newTab } from './new-tab.js';

/** Who wrote it, each a link where there is one to follow, and where it comes from. */
export function viewByline(
  { author, publisher }: Article,
  options: CardOptions,
): TemplateResult | typeof nothing {
  const { fields, strings } = options;
  const writers = fields.has('author') ? author : [];
  const source = fields.has('publisher') ? publisher : undefined;
  if (!writers.length && !source) return nothing;
  const [before, after] = around(strings.by, 'names');
  return html`<p class="byline">
    ${
      writers.length
        ? html`<span><span class="by" dir="auto">${before}${joined(writers, options)}${after}</span></span
            >${' '}`
        : nothing
    }${
      source
        ? html`<span
            ><span part="publisher" class="publisher" dir="auto">${linked(source, options)}</span></span
          >`
        : nothing
    }
  </p>`;
}

/** “A, B and C” as the language joins them, with a link in the place of each name. */
function joined(writers: Named[], options: CardOptions): unknown[] {
  const names = writers.map(({ name }) => name);
  const pieces = new Intl.ListFormat(options.lang, { type: 'conjunction' }).formatToParts(names);
  let next = 0;
  return pieces.map(({ type, value }) =>
    type === 'literal'
      ? value
      : html`<span part="author" class="author" dir="auto"
          >${linked(writers[next++]!, options, 'author')}</span
        >`,
  );
}

/** Followed as the article's own links are; parameters are for those to articles. */
function linked({ name, url }: Named, options: CardOptions, relation = ''): unknown {
  if (!url) return name;
  const { link } = options;
  const own = { ...link, params: undefined, rel: `${relation} ${link.rel ?? ''}` };
  const { href, target, rel, referrerpolicy } = linkAttributes({ url }, own);
  return html`<a
    class="name"
    href=${href}
    target=${target ?? nothing}
    rel=${rel ?? nothing}
    referrerpolicy=${referrerpolicy ?? nothing}
    >${name}${newTab(options)}</a
  >`;
}
