import { escapeHtml } from '../escape-html.js';

/** Plain text: an empty line parts two paragraphs, a single one two lines. */
export function toHtml(value: unknown): string {
  return String(value ?? '')
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('');
}
