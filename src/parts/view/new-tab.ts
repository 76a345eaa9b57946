import { html, nothing, type TemplateResult } from 'lit';
import type { CardOptions } from '../card-options.js';
import { opensNewTab } from '../link.js';

/** What those who cannot see a new tab open are told before. */
export function newTab({
  lang,
  link,
  strings,
  wordsLang = lang,
}: CardOptions): TemplateResult | typeof nothing {
  if (!opensNewTab(link)) return nothing;
  return html`<span class="visually-hidden" lang=${wordsLang} dir="auto"> ${strings.newTab}</span>`;
}
