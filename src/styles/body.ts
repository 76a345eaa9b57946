import { css } from 'lit';

/** The text of an article. */
export const bodyStyles = css`
  .text img {
    max-inline-size: 100%;
    block-size: auto;
  }
`;
