import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { formatter } from './formatter.js';

/** Who wrote it, and where it comes from. Names are not links here: a card has one link. */
export function byline(
  { author, publisher }: Article,
  { fields, lang }: CardOptions,
): TemplateResult | typeof nothing {
  const names = fields.has('author') ? author.map(({ name }) => name) : [];
  const source = fields.has('publisher') ? publisher?.name : undefined;
  if (!names.length && !source) return nothing;
  return html`${
    names.length ? html`<span part="author" class="author" dir="auto">${listOf(names, lang)}</span>` : nothing
  }${source ? html`<span part="publisher" class="publisher" dir="auto">${source}</span>` : nothing}`;
}

function listOf(names: string[], lang: string): string {
  if (names.length === 1) return names[0]!;
  return formatter(`names ${lang}`, () => new Intl.ListFormat(lang, { type: 'conjunction' })).format(names);
}
