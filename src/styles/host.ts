import { css } from 'lit';

/**
 * The element as a box of the page: it inherits the page's fonts and colours, and answers to `theme` and `appearance`.
 * Sizes are in `em` throughout: many pages set the root's font size to 62.5 %, which makes a `rem` anything.
 */
export const hostStyles = css`
  :host {
    display: block;
    container: article / inline-size;
    /* Size containment leaves a flex item without a width of its own. */
    min-inline-size: min(100%, 12em);
    color: var(--article-color, inherit);
    background: var(--article-background, transparent);
    border-radius: var(--article-radius, 0);
    padding: var(--article-padding, 0);
    overflow-wrap: break-word;
    --_muted: var(--article-muted, color-mix(in srgb, currentcolor 75%, transparent));
    --_border: var(--article-border, color-mix(in srgb, currentcolor 20%, transparent));
    --_fill: color-mix(in srgb, currentcolor 8%, transparent);
    --_gap: var(--article-gap, 1em);
  }

  :host([hidden]) {
    display: none;
  }

  :host(:is([theme='light'], [theme='dark'], [appearance='outlined'], [appearance='filled'])) {
    padding: var(--article-padding, 1em);
  }

  /* Forced colours take every ground away, and show every line. */
  :host(:is([theme='light'], [theme='dark'], [appearance='filled'])) {
    outline: 1px solid transparent;
    outline-offset: -1px;
  }

  :host([appearance='outlined']) {
    border: 1px solid var(--_border);
  }

  :host([appearance='filled']) {
    background: var(--article-background, var(--_fill));
  }

  :host([theme='light']) {
    color-scheme: light;
    color: var(--article-color, #1a1a1a);
    background: var(--article-background, #fff);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--article-color, #ededed);
    background: var(--article-background, #17181a);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base {
    position: relative;
  }

  /* A float without width gives a box a least height, whatever is in it. */
  .keep {
    display: flow-root;
  }

  .keep::before {
    content: '';
    float: inline-start;
    block-size: var(--_room);
  }

  .heading {
    margin: 0;
    padding-block: 0.4em 0.5em;
    border-block-start: 3px solid var(--article-accent, currentcolor);
    font-family: var(--article-headline-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .status {
    margin: 0;
    padding-block: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }

  .action {
    min-block-size: 2em;
    margin-inline-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid currentcolor;
    border-radius: var(--article-radius, 2px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* Its room is counted in room.ts. */
  :host(:is([more], [refresh], [offline])) .foot {
    min-block-size: 3.5em;
  }

  :host([more]:is([refresh], [offline])) .foot {
    min-block-size: 5.75em;
  }

  .foot {
    text-align: center;
  }

  .foot .status {
    padding-block: 0.2em;
    font-size: 0.8em;
    line-height: 1.3;
  }

  .skip {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: 0.4em 0.8em;
    background: canvas;
    color: canvastext;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }

  .action:focus-visible,
  .skip:focus-visible {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 2px;
  }

  @media print {
    .skip,
    .action {
      display: none;
    }
  }
`;
