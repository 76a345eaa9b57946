import { css } from 'lit';

/** A list: as many columns of small cards as the container has room for, a hairline over each row. */
export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(
      var(--article-columns, auto-fill),
      minmax(min(100%, var(--article-min-column, 19rem)), 1fr)
    );
    gap: 0 calc(var(--_gap) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }

  .item .card:has(.media) {
    grid-template-columns: minmax(0, 1fr) clamp(5.5rem, 32cqi, 8rem);
  }

  .item .media {
    order: 1;
    align-self: start;
  }

  .item .headline {
    font-size: 1.0625em;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .item .description {
    -webkit-line-clamp: var(--article-description-lines, 2);
    font-size: 0.875em;
  }

  /* Three and one make no rows. */
  @container article (inline-size >= 61rem) {
    .list:has(> .item:nth-child(4):last-child) {
      grid-template-columns: repeat(var(--article-columns, 2), minmax(0, 1fr));
    }
  }

  @container article (inline-size < 22rem) {
    .item .description {
      display: none;
    }

    .item .media {
      aspect-ratio: var(--article-image-ratio, 1);
    }
  }
`;
