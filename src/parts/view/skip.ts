import { html, type TemplateResult } from 'lit';

/**
 * The link past the head of an article. A fragment finds nothing inside a shadow root, so the text is given the focus
 * by hand; the page's address stays what it is.
 */
export function skipToText(words: string): TemplateResult {
  return html`<a part="skip" class="skip" href="#text" @click=${toText}>${words}</a>`;
}

function toText(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const text = root.getElementById('text');
  text?.focus({ preventScroll: true });
  text?.scrollIntoView({ block: 'start' });
}
