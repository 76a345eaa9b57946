import { html, type TemplateResult } from 'lit';

/**
 * A link past what follows, to the next element of class `end`; seen when it has the focus. A fragment cannot name
 * anything inside a shadow root, so that the link does by script what fragments do.
 */
export function skipLink(words: unknown): TemplateResult {
  return html`<a part="skip" class="skip" href="#end" @click=${skip}>${words}</a>`;
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const end = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.end')!;
  end.focus();
}
