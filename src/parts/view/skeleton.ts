import { html, nothing, type TemplateResult } from 'lit';

/** An article that is still to come, in its own geometry. It says nothing to a screen reader: the element is busy. */
export function viewSkeleton(fields: ReadonlySet<string>): TemplateResult {
  return html`<div part="skeleton" class="article skeleton" aria-hidden="true">
    <div class="head">
      ${fields.has('section') ? html`<p class="kicker bone"></p>` : nothing}
      <div class="headline"><span class="bone"></span><span class="bone"></span></div>
      ${
        fields.has('description')
          ? html`<p class="standfirst"><span class="bone"></span><span class="bone"></span></p>`
          : nothing
      }
      <p class="meta"><span class="bone"></span></p>
    </div>
    ${fields.has('image') ? html`<div class="figure"><div class="picture bone"></div></div>` : nothing}
    <div class="text">${Array.from({ length: 6 }, () => html`<span class="bone"></span>`)}</div>
  </div>`;
}
