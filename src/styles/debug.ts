import { css } from 'lit';

/** What happened, for whoever builds the page. */
export const debugStyles = css`
  .debug {
    margin-block: 1em 0;
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_border);
    color: var(--_muted);
    font:
      0.75em / 1.5 ui-monospace,
      monospace;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .debug ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
`;
