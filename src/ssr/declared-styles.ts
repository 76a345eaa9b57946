import type { ServerElement } from './server-element.js';

/**
 * The style sheet of a declared shadow root: the element's own ones, and what a script would do for them. It goes when
 * the element takes over. What is there needs no room kept in the page's head (`newsrail.css`).
 */
export function declaredStyles(element: ServerElement): string {
  return `${element.css}.room{--_count:${element.places}}:host{min-block-size:0!important}:host::before{content:none!important}`;
}

/** A style sheet's hash, as `style-src` of a Content-Security-Policy has it: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export async function hashSource(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
