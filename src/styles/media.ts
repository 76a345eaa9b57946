import { css } from 'lit';

/** What a picture shows of itself in its box, and what stands there when it cannot be had. */
export const mediaStyles = css`
  /* Where nobody has said what matters: faces are rather above the middle. */
  .image {
    object-position: 50% 30%;
  }

  /* In a card of the page's own, whose every rule outdoes this one: a picture as large as its file breaks any column. */
  :where(img) {
    max-inline-size: 100%;
    block-size: auto;
  }

  .image[hidden] {
    display: none;
  }

  /* Three lines, which is what the smallest box holds. */
  .alt {
    display: -webkit-box;
    overflow: hidden;
    max-block-size: 100%;
    padding: 0.5em 0.5em 0;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.25;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;
