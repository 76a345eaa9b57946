import { css } from 'lit';

/** A card: picture above the text; beside it where there is room, or in a list. */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    gap: 0.75rem var(--_gap);
    align-content: start;
  }

  .media {
    overflow: hidden;
    aspect-ratio: var(--article-image-ratio, 3 / 2);
    border-radius: var(--article-radius, 2px);
    background: var(--_fill);
  }

  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .image[hidden] {
    display: none;
  }

  .body {
    min-inline-size: 0;
  }

  .kicker,
  .headline,
  .description,
  .meta {
    margin: 0;
  }

  .kicker {
    margin-block-end: 0.35em;
    color: var(--article-accent, var(--_muted));
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .label {
    margin-inline-end: 0.35em;
    padding: 0.05em 0.4em;
    border: 1px solid currentcolor;
    border-radius: 2px;
    color: var(--article-color, inherit);
    font-size: 0.925em;
  }

  .headline {
    font-family: var(--article-headline-font, inherit);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }

  /* Tight tracking is a habit of Latin type; it would part joined scripts. */
  .headline:not(:lang(en, de, fr, es, pt, it, nl)) {
    letter-spacing: normal;
  }

  .link,
  .description {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--article-headline-lines, 4);
  }

  .description {
    margin-block-start: 0.45em;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
    -webkit-line-clamp: var(--article-description-lines, 3);
  }

  .link {
    color: inherit;
    text-decoration: none;
  }

  /* One link, one tab stop, and yet the whole card can be pressed. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card:hover .link {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.12em;
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 4px;
    border-radius: 2px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    /* Clips the dot of whatever comes first in its line. */
    overflow: clip;
    margin-block-start: 0.55em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .meta > * {
    position: relative;
  }

  .meta > *::before {
    content: '\\b7' / '';
    position: absolute;
    inset-inline-start: -0.65em;
  }

  @container article (inline-size >= 34rem) {
    .lone > .card:has(.media) {
      grid-template-columns: 2fr 3fr;
      gap: 1.5rem;
      align-items: center;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
