import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

const { document } = new JSDOM('').window;

/** Addresses that must not be offered, and texts that must stay texts. */
export const HOSTILE = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p><script>alert(1)</script>',
];

/** As a browser reads it: only the elements and attributes of an article, and addresses that are none of a script's. */
export function expectHarmless(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const node of template.content.querySelectorAll('*')) {
    expect(node.localName).toMatch(
      /^(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s|sub|sup|mark|a|img|figure|figcaption|br|hr|table|tbody|tr|t[dh])$/,
    );
    for (const { name, value } of node.attributes) {
      expect(name).toMatch(/^(?:href|src|alt|width|height|start)$/);
      if (name === 'href')
        expect(new URL(value, 'https://a.example').protocol).toMatch(/^(?:https?|mailto|tel):$/);
      if (name === 'src') expect(new URL(value, 'https://a.example').protocol).toMatch(/^https?:$/);
    }
  }
}
