import { css } from 'lit';

/** The element as a box of the page: it inherits the page's fonts and colours, and answers to `theme`. */
export const hostStyles = css`
  :host {
    display: block;
    /* Size containment of the base below leaves a flex item without a width of its own. */
    min-inline-size: min(100%, 12rem);
    color: var(--article-color, inherit);
    background: var(--article-background, transparent);
    border-radius: var(--article-radius, 0);
    padding: var(--article-padding, 0);
    overflow-wrap: break-word;
    --_muted: var(--article-muted, color-mix(in srgb, currentcolor 75%, transparent));
    --_border: var(--article-border, color-mix(in srgb, currentcolor 18%, transparent));
    --_fill: color-mix(in srgb, currentcolor 9%, transparent);
    --_gap: var(--article-gap, 1rem);
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
    color: var(--article-color, #1a1a1a);
    background: var(--article-background, #fff);
    padding: var(--article-padding, 1rem);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--article-color, #ededed);
    background: var(--article-background, #17181a);
    padding: var(--article-padding, 1rem);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base {
    container: article / inline-size;
  }

  .heading {
    margin: 0;
    padding-block: 0.5rem 0.6rem;
    border-block-start: 3px solid var(--article-accent, currentcolor);
    font-family: var(--article-headline-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .status {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .action {
    min-block-size: 2rem;
    margin-inline-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid currentcolor;
    border-radius: var(--article-radius, 2px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .action:focus-visible {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 2px;
  }
`;
