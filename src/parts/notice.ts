import { html, nothing, type TemplateResult } from 'lit';

/** A sentence of the element's own, with a button where there is something to be done. */
export function notice(words: unknown, action?: { label: unknown; run: () => void }): TemplateResult {
  return html`<p part="status" class="status" role="status" dir="auto">
    ${words}
    ${action ? html`<button part="more" class="action" type="button" @click=${action.run}>${action.label}</button>` : nothing}
  </p>`;
}
