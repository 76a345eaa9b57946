import { css } from 'lit';

/**
 * A card: picture above the text. Its height is that of all the lines it may have (`--_card`, from room.ts), so that a
 * card without a description is as high as its neighbours and nothing moves when it comes.
 */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    gap: 0.75em var(--_gap);
    align-content: start;
    min-block-size: var(--_card);
  }

  .media {
    overflow: hidden;
    aspect-ratio: var(--_ratio);
    border-radius: var(--article-radius, 2px);
    background: var(--_fill);
  }

  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
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
    margin-block-end: 0.3em;
    color: var(--article-accent, var(--_muted));
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.4;
  }

  .author,
  .publisher {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .headline {
    font-family: var(--article-headline-font, inherit);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }

  /* Tight tracking is a habit of Latin type; it would part joined scripts. */
  .headline:not(:lang(en, de, fr, es, pt, it, nl, sv, da, nb, no, fi)) {
    letter-spacing: normal;
  }

  /* Japanese has no spaces: lines end between phrases where the engine knows them. */
  .headline:lang(ja) {
    word-break: auto-phrase;
  }

  .link,
  .description {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  /* No number of lines can be said to be 0: then it has no height. */
  .description {
    max-block-size: calc(var(--_words) * 100em);
    margin-block-start: min(0.4em, var(--_words) * 1em);
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    -webkit-line-clamp: var(--_words);
  }

  .link {
    color: inherit;
    text-decoration: none;
    /* Else the clamp cuts what hangs below the last line. */
    padding-block-end: 0.12em;
    margin-block-end: -0.12em;
  }

  /* One link, one tab stop, and yet the whole card can be pressed. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card:hover .link {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.055em);
    text-underline-offset: 0.14em;
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .meta {
    display: flex;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1.4;
    white-space: nowrap;
  }

  .date,
  .time {
    flex: none;
  }

  .meta > * + *::before {
    content: '\\b7' / '';
    margin-inline: 0.45em;
  }

  @media print {
    .card {
      break-inside: avoid;
      min-block-size: 0;
    }

    .link {
      display: inline;
    }

    .link::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 9pt;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
