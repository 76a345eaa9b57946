// What `debug` shows, loaded where it is set.
import { html, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import { debugStyles } from '../../styles/debug.js';
import { report, type ReportedElement } from './report.js';

export { debugStyles };

/** A box that says what happened: whom was asked, what came, what is shown and why, what is not and why not. */
export function panel(element: ReportedElement, shown: readonly Article[]): TemplateResult {
  return html`<details class="debug" lang="en" dir="ltr" open>
    <summary>${`<${element.localName}>`}</summary>
    <ul>
      ${report(element, shown).map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
