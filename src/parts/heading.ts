import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level that is known only at run time. Tag names cannot be bound in a template, and a heading by
 * role alone is less than a heading; so each level has its template.
 * @param part `heading` (of a list, which it names) or `headline` (of an article)
 * @param id where it names something: a list, or the one article there is
 */
export function heading(
  part: 'heading' | 'headline',
  level: number,
  content: unknown,
  id: string | typeof nothing = part === 'heading' ? part : nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} part=${part} class=${part} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} class=${part} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} class=${part} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} class=${part} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} class=${part} dir="auto">${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} class=${part} dir="auto">${content}</h6>`;
  }
}
