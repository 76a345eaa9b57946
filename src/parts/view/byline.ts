import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Named } from '../../article.js';
import type { CardOptions } from '../card-options.js';
import { around } from './around.js';

/** Who wrote it, each a link where there is one to follow, and where it comes from. */
export function viewByline(
  { author, publisher }: Article,
  { fields, lang, strings }: CardOptions,
): TemplateResult | typeof nothing {
  const writers = fields.has('author') ? author : [];
  const source = fields.has('publisher') ? publisher : undefined;
  if (!writers.length && !source) return nothing;
  const [before, after] = around(strings.by, 'names');
  return html`<p class="byline">
    ${writers.length ? html`<span class="by">${before}${joined(writers, lang)}${after}</span> ` : nothing}${
      source ? html`<span part="publisher" class="publisher" dir="auto">${linked(source)}</span>` : nothing
    }
  </p>`;
}

/** “A, B and C” as the language joins them, with a link in the place of each name. */
function joined(writers: Named[], lang: string): unknown[] {
  const names = writers.map(({ name }) => name);
  const pieces = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(names);
  let next = 0;
  return pieces.map(({ type, value }) =>
    type === 'literal'
      ? value
      : html`<span part="author" class="author" dir="auto">${linked(writers[next++]!, 'author')}</span>`,
  );
}

function linked({ name, url }: Named, rel?: string): unknown {
  return url ? html`<a class="name" href=${url} rel=${rel ?? nothing}>${name}</a>` : name;
}
