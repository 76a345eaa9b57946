import { css } from 'lit';

/** The four layouts of a list. Every one finds its columns in the room it has (room.ts), not in the window's width. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(100%, max(var(--_least), (100% - (var(--_most) - 1) * var(--_gutter)) / var(--_most) - 0.1px)),
        1fr
      )
    );
    column-gap: var(--_gutter);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .heading ~ .list {
    padding-block-start: var(--_top);
  }

  .item {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }

  .item .headline {
    font-size: 1.0625em;
    line-height: 1.25;
    text-wrap: pretty;
  }

  /* A row: the picture small, on the far side, so that the headlines share an edge. It is there before the words are. */
  :host(:not([layout='grid'], [layout='featured'])) .card:has(> .media) {
    grid-template-columns: minmax(0, 1fr) var(--_thumb);
  }

  :host(:not([layout='grid'], [layout='featured'])) .media {
    grid-area: 1 / 2;
    align-self: start;
  }

  :host(:is([layout='grid'], [layout='featured'])) .item {
    padding-block: 0 var(--_between);
    border: 0;
  }

  :host([layout='grid']) .headline {
    font-size: 1.125em;
  }

  /* Among cards with pictures one without has their height to fill. */
  :host([layout='grid']) .list:has(.media) .card:not(:has(> .media), .skeleton) {
    --_lines: 5;
    --_words: 6;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  :host([layout='grid']) .list:has(.media) .card:not(:has(> .media), .skeleton) .headline {
    font-size: 1.375em;
  }

  /* Feeds without any pictures need no room for them. */
  .list:not(:has(.media)) {
    --_image: 0;
  }

  /* What the page hands over itself is all there at once: no room needs to be kept for what none of it has. */
  :host(:not([src])) .list:not(:has(.kicker)) {
    --_kicker: 0;
  }

  :host(:not([src])) .list:not(:has(.description)) {
    --_words: 0;
  }

  :host(:not([src])) .list:not(:has(.meta)) {
    --_meta: 0;
  }

  :host([layout='featured']) .item:first-child {
    grid-column: 1 / -1;
    --_card: var(--_lead);
    --_lines: var(--_lead-lines);
    --_words: var(--_lead-words);
  }

  :host([layout='featured']) .item:first-child .headline {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }

  :host([layout='featured']) .item:first-child .description {
    font-size: 1em;
    line-height: 1.5;
    margin-block-start: 0.5em;
  }

  :host([layout='featured']) .item:first-child .card {
    row-gap: 0.85em;
  }

  @container article (inline-size < 44em) {
    :host([layout='featured']) .item + .item {
      padding-block: var(--_gap);
      border-block-start: 1px solid var(--_border);
    }

    :host([layout='featured']) .item + .item .card:has(> .media) {
      grid-template-columns: minmax(0, 1fr) var(--_thumb);
    }

    :host([layout='featured']) .item + .item .media {
      grid-area: 1 / 2;
      align-self: start;
    }
  }

  @container article (inline-size >= 44em) {
    :host([layout='featured']) .item:first-child .card:has(> .media) {
      grid-template-columns: calc(60cqi - var(--_gap)) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 2);
    }

    :host([layout='featured']) .item:first-child .headline {
      font-size: clamp(2em, 3.4cqi, 2.75em);
      line-height: 1.15;
    }

    :host([layout='featured']) .item:first-child .description {
      font-size: 1.125em;
      line-height: 1.45;
      margin-block-start: 0.44em;
    }

    :host([layout='featured']) .list:has(.media) .item + .item .card:not(:has(> .media), .skeleton) {
      --_lines: 5;
      --_words: 6;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_border);
    }

    :host([layout='featured']) .item + .item .headline {
      font-size: 1.125em;
    }
  }

  /* Lines of a ticker: when it was, or which it is, and what. */
  :host([layout='headlines']) .item {
    padding-block: calc(var(--_gap) * 0.55);
    counter-increment: article;
  }

  :host([layout='headlines']) .card {
    padding-inline-start: 5.75em;
  }

  :host([layout='headlines']) :is(.media, .description) {
    display: none;
  }

  :host([layout='headlines']) .body {
    display: flex;
    gap: 0.6em;
  }

  :host([layout='headlines']) .kicker {
    flex: none;
    margin-block: 0.15em 0;
  }

  :host([layout='headlines']) .headline {
    flex: 1;
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.3;
  }

  /* Long words have a line of their own, and leave the other one to the headline. */
  :host([layout='headlines']) .card:has(:is(.label-sponsored, .label-own, .label-subscribers)) {
    --_lines: 1;
  }

  :host([layout='headlines']) .body:has(:is(.label-sponsored, .label-own, .label-subscribers)) {
    display: block;
  }

  :host([layout='headlines']) .body:has(:is(.label-sponsored, .label-own, .label-subscribers)) .kicker {
    margin: 0;
  }

  :host([layout='headlines']) .meta {
    position: absolute;
    inset-block-start: 0;
    /* On the list's side, whatever the headline's direction: logical insets would follow that. */
    left: 0;
    inline-size: 6.5em;
    margin-block: 0.15em 0;
    white-space: normal;
  }

  :host([layout='headlines']) .date {
    flex: initial;
  }

  .list:dir(rtl) .meta {
    left: auto;
    right: 0;
  }

  :host([layout='headlines']) .card:not(:has(.meta)) {
    padding-inline-start: 2.25em;
  }

  :host([layout='headlines']) .card:not(:has(.meta))::before {
    content: counter(article);
    position: absolute;
    inset-inline-start: 0;
    color: var(--article-accent, var(--_muted));
    font-family: var(--article-headline-font, inherit);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1;
  }

  @container article (inline-size < 20em) {
    .description,
    .meta:has(.date) > :is(.author, .publisher) {
      display: none;
    }

    .meta > :is(.author, .publisher) + .date::before {
      content: none;
    }

    :host([layout='featured']) .item:first-child .headline {
      font-size: 1.5em;
    }

    :host([layout='featured']) .item + .item {
      --_ratio: var(--article-image-ratio, 1);
    }

    :host([layout='headlines']) .body {
      display: block;
    }

    :host([layout='headlines']) .card:has(.kicker) {
      --_lines: 2;
    }

    :host([layout='headlines']) .kicker {
      margin: 0;
    }
  }
`;
