import { css } from 'lit';

/** What a list has that grows or is asked again: the buttons over and under its articles. */
export const livingStyles = css`
  /* Over the first article and with it at the top of the window, without any room of its own. */
  .fresh {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.75em;
    block-size: 0;
    text-align: center;
  }

  .fresh .action {
    min-block-size: 2.25em;
    margin: 0;
    padding-inline: 1.1em;
    border: 0;
    border-radius: 2em;
    background: canvastext;
    color: canvas;
    box-shadow: 0 0.15em 0.8em #0004;
    font-size: 0.875em;
    font-weight: 600;
    outline: 1px solid transparent;
  }

  /* Half over the line under the heading, where it covers least. */
  .heading ~ .fresh .action {
    margin-block-start: -1.125em;
  }

  .more.action {
    min-block-size: 2.75em;
    margin: 0;
    padding-inline: 1.5em;
    font-weight: 600;
  }

  .more[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  .item:focus-visible {
    outline: var(--article-focus-ring, 2px solid currentcolor);
    outline-offset: 3px;
  }
`;
