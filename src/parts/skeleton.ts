import { html, nothing, type TemplateResult } from 'lit';

/** A card that is still to come, in the card's own geometry. It says nothing to a screen reader: the list is busy. */
export function skeleton(fields: ReadonlySet<string>): TemplateResult {
  return html`<div part="skeleton" class="card skeleton" aria-hidden="true">
    ${fields.has('image') ? html`<div class="media"></div>` : nothing}
    <div class="body">
      ${fields.has('section') ? html`<p class="kicker bone"></p>` : nothing}
      <p class="headline bone"></p>
      ${fields.has('description') ? html`<p class="description bone"></p>` : nothing}
    </div>
  </div>`;
}
