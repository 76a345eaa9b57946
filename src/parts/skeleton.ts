import { html, nothing, type TemplateResult } from 'lit';

/** A card that is still to come, in the card's own geometry. It says nothing to a screen reader: the list is busy. */
export function skeleton(fields: ReadonlySet<string>): TemplateResult {
  const bone = (name: string, ...shownWith: string[]) =>
    shownWith.some((field) => fields.has(field)) ? html`<p class="${name} bone"></p>` : nothing;
  return html`<div part="skeleton" class="card skeleton" aria-hidden="true">
    ${fields.has('image') ? html`<div class="media"></div>` : nothing}
    <div class="body">
      ${bone('kicker', 'section')}
      <p class="headline bone"></p>
      ${bone('description', 'description')}${bone('meta', 'date', 'author')}
    </div>
  </div>`;
}
