import { css } from 'lit';

/**
 * The text of an article, in `.text`. Sizes are in em: many pages make a rem ten pixels. Nothing here has classes of its
 * own but the boxes around tables and embeds.
 */
export const bodyStyles = css`
  .text {
    max-inline-size: var(--_measure, 38em);
    line-height: 1.6;
    overflow-wrap: break-word;
    hanging-punctuation: first;
  }

  .text > :first-child {
    margin-block-start: 0;
  }

  .text > :last-child {
    margin-block-end: 0;
  }

  .text :is(p, ul, ol, dl, pre, blockquote, figure, details, video, audio, .table, .embed) {
    margin-block: 1.2em;
    margin-inline: 0;
  }

  .text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.8em 0.5em;
    font-family: var(--article-headline-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }

  .text :is(h1, h2, h3) {
    font-size: 1.35em;
  }

  .text h4 {
    font-size: 1.15em;
  }

  .text :is(h5, h6) {
    font-size: 1em;
  }

  .text h6 {
    color: var(--_muted);
  }

  .text :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0;
  }

  .text a {
    color: var(--article-accent, inherit);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .text a:hover {
    text-decoration-thickness: 2px;
  }

  .text :is(a, summary, pre, .table, iframe):focus-visible {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 2px;
  }

  .text :is(ul, ol) {
    padding-inline-start: 1.6em;
  }

  .text :is(ul, ol) :is(ul, ol) {
    margin-block: 0.3em;
  }

  .text li + li {
    margin-block-start: 0.3em;
  }

  .text li::marker {
    color: var(--_muted);
  }

  .text dt {
    font-weight: 700;
  }

  .text dd {
    margin-inline: 1.6em 0;
  }

  .text dd + dt {
    margin-block-start: 0.6em;
  }

  .text blockquote {
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--article-accent, var(--_border));
  }

  .text :is(blockquote, li, td, th, dd, details, figcaption, div) > :is(p, ul, ol, pre, figure):first-child {
    margin-block-start: 0;
  }

  .text :is(blockquote, li, td, th, dd, details, figcaption, div) > :is(p, ul, ol, pre, figure):last-child {
    margin-block-end: 0;
  }

  .text :is(code, kbd, samp, pre) {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.9em;
    direction: ltr;
    unicode-bidi: isolate;
  }

  .text :is(code, kbd) {
    padding: 0.1em 0.3em;
    border-radius: 3px;
    background: var(--_fill);
  }

  .text kbd {
    border: 1px solid var(--_border);
  }

  .text pre {
    overflow: auto;
    padding: 1em;
    border-radius: var(--article-radius, 2px);
    background: var(--_fill);
    line-height: 1.5;
    overflow-wrap: normal;
    tab-size: 4;
    text-align: start;
  }

  .text pre :is(code, kbd, samp) {
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
  }

  .text .new-tab {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .text :is(sub, sup) {
    font-size: 0.75em;
    line-height: 0;
  }

  .text small {
    font-size: 0.875em;
  }

  .text mark {
    padding-inline: 0.15em;
    background: color-mix(in srgb, var(--article-accent, gold) 30%, transparent);
    color: inherit;
  }

  .text abbr[title] {
    text-decoration: underline dotted;
    cursor: help;
  }

  .text :is(img, video) {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--article-radius, 2px);
  }

  .text img {
    vertical-align: middle;
    background: var(--_fill);
  }

  /* Of unknown size: it gets its room before it comes, and keeps it. */
  .text img:not([width][height]) {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  .text :is(video, audio) {
    display: block;
    inline-size: 100%;
  }

  .text video {
    aspect-ratio: 16 / 9;
    background: #000;
  }

  .text video[width][height] {
    aspect-ratio: auto;
  }

  .text figcaption,
  .text caption {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    text-align: start;
  }

  .text figcaption {
    margin-block-start: 0.5em;
  }

  .text caption {
    padding-block-end: 0.5em;
  }

  .text figure > a {
    display: block;
  }

  .text .table {
    overflow-x: auto;
  }

  .text table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .text :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  .text :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .text thead th {
    border-block-end-width: 2px;
    vertical-align: bottom;
  }

  .text hr {
    inline-size: 100%;
    margin-block: 2em;
    margin-inline: 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  .text details {
    padding-block: 0.75em;
    border-block: 1px solid var(--_border);
  }

  .text summary {
    min-block-size: 24px;
    font-weight: 700;
    cursor: pointer;
  }

  .text summary ~ * {
    margin-block-start: 0.75em;
  }

  .text .stage {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 9;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--article-radius, 2px);
    background: var(--_fill);
    overflow: hidden;
  }

  .text .stage .action {
    margin: 1em;
  }

  .text .stage iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  .text .onward {
    display: inline-block;
    min-block-size: 24px;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  @media print {
    .text a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }

    .text a:has(img)::after {
      content: none;
    }

    .text .stage {
      display: none;
    }

    .text :is(figure, blockquote, tr, pre) {
      break-inside: avoid;
    }

    .text :is(.table, pre) {
      overflow: visible;
      white-space: pre-wrap;
    }

    .text .table {
      white-space: normal;
    }

    .text p {
      orphans: 3;
      widows: 3;
    }
  }
`;
