import { css } from 'lit';

/** A card that stands alone, wide or narrow. */
export const loneCardStyles = css`
  .description {
    font-size: 0.9375em;
  }

  @container article (inline-size < 16em) {
    .headline {
      font-size: 1.25em;
    }
  }

  @container article (inline-size >= 34em) {
    .card:has(.media) {
      grid-template-columns: calc(40cqi - 0.6em) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: center;
    }
  }
`;
