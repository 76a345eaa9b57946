import { css } from 'lit';

/** Words that are heard and not seen. */
export const visuallyHiddenStyles = css`
  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
