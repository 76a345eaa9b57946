import { css } from 'lit';

/** A whole article: one column to read, with the picture wider than it where there is room. */
export const viewStyles = css`
  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.5;
    overflow-wrap: break-word;
    --_measure: 38em;
  }

  .article > * {
    min-inline-size: 0;
  }

  .standfirst,
  .text,
  .rest {
    max-inline-size: var(--_measure);
  }

  .kicker,
  .headline,
  .standfirst,
  .byline,
  .dates,
  .figure,
  .paywall,
  .onwards {
    margin: 0;
  }

  /* Seen only with the focus, and then over whatever is there: nothing makes way for it. */
  .skip {
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    inset-block-start: 0;
    padding: 0.6em 1em;
    border-radius: var(--article-radius, 2px);
    background: canvastext;
    color: canvas;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.5;
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .base {
    position: relative;
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: baseline;
    margin-block-end: 0.75em;
    color: var(--article-accent, var(--_muted));
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
  }

  .label {
    padding: 0.05em 0.45em;
    border: 1px solid currentcolor;
    border-radius: 2px;
    color: var(--article-color, inherit);
    font-size: 0.925em;
    font-weight: 600;
  }

  .headline {
    font-family: var(--article-headline-font, inherit);
    font-size: clamp(1.9em, 5cqi, 3em);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  /* Tight tracking is a habit of Latin type; it would part joined scripts. */
  .headline:not(:lang(en, de, fr, es, pt, it, nl)),
  .headline :not(:lang(en, de, fr, es, pt, it, nl)) {
    letter-spacing: normal;
  }

  .headline:lang(ar, fa, ur, he, hi),
  .headline :lang(ar, fa, ur, he, hi) {
    line-height: 1.35;
  }

  .standfirst {
    margin-block-start: 0.65em;
    color: color-mix(in srgb, currentcolor 82%, transparent);
    font-size: clamp(1.125em, 2.4cqi, 1.3em);
    --_measure: 34em;
    line-height: 1.42;
    text-wrap: balance;
  }

  .meta {
    margin-block-start: 1.35em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .byline {
    padding-block: 0.2em;
    font-weight: 600;
  }

  /* Where a line begins there is no dot: it stands outside, and is clipped. Of boxes that run as the line does. */
  .byline,
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    overflow: clip;
  }

  .byline > *,
  .dates > * {
    position: relative;
  }

  .byline > *::before,
  .dates > *::before {
    content: '\\b7' / '';
    position: absolute;
    inset-inline-start: -0.7em;
    color: var(--_muted);
    font-weight: 400;
  }

  .publisher {
    color: var(--_muted);
    font-weight: 400;
  }

  .dates {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* A target of 24 pixels, in lines that stay where they are: WCAG 2.5.8. */
  .name {
    display: inline-block;
    padding-block: 0.2em;
    margin-block: -0.2em;
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.18em;
  }

  .name:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }

  .figure {
    margin-block-start: 1.6em;
  }

  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--article-radius, 2px);
    background: var(--_fill);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .unsized {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  .figcaption {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .text,
  .rest {
    margin-block-start: 1.8em;
  }

  .text {
    scroll-margin-block-start: 1.5em;
    font-size: 1.125em;
    line-height: 1.6;
    --_measure: 34em;
    outline: none;
  }

  .paid {
    padding-block: 1.4em;
    border-block: 1px solid var(--_border);
  }

  .paywall {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }

  .paywall + .onwards {
    margin-block-start: 0.8em;
  }

  .more {
    display: inline-block;
    padding-block: 0.4em;
    color: inherit;
    font-weight: 600;
    text-underline-offset: 0.18em;
  }

  .name:focus-visible,
  .more:focus-visible,
  .skip:focus-visible {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .article + .status {
    margin-block-start: 1.5em;
  }

  @container article (inline-size >= 56em) {
    .article {
      grid-template-columns: minmax(0, 1fr) minmax(0, var(--_measure)) minmax(0, 1fr);
    }

    .article > * {
      grid-column: 2;
    }

    .article > .figure {
      grid-column: 1 / -1;
      inline-size: 100%;
      max-inline-size: 60em;
      margin-inline: auto;
    }
  }

  .skeleton .bone {
    display: block;
    border-radius: 2px;
    background: var(--_fill);
  }

  .skeleton .kicker {
    inline-size: 5em;
    block-size: 1.4em;
  }

  .headline .bone {
    block-size: 0.92em;
    margin-block: 0.1em;
  }

  .standfirst .bone,
  .text .bone {
    block-size: 1em;
    margin-block: 0.25em;
  }

  .skeleton .bone:last-child:not(.picture, .kicker) {
    inline-size: 62%;
  }

  .skeleton .meta .bone:only-child {
    inline-size: 40%;
    block-size: 1.2em;
    margin-block: 0.15em;
  }

  .skeleton .picture {
    aspect-ratio: 3 / 2;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }

  @media print {
    .skip,
    .skeleton {
      display: none;
    }

    .figure {
      break-inside: avoid;
    }
  }
`;
