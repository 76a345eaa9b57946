import { css } from 'lit';

/** The line above a headline: its words stay on one line, and the section gives way to the labels. */
export const labelStyles = css`
  .kicker {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    white-space: nowrap;
  }

  .label {
    margin-inline-end: 0;
  }

  .label,
  .section {
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  /* So much more than a label that no label loses a pixel while there is a section. */
  .section {
    flex-shrink: 1000000;
  }

  .label-live,
  .label-new,
  .label-updated {
    flex: none;
  }

  /* A border and no background, because forced colours keep only borders. */
  .label-live::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.25em solid currentcolor;
    border-radius: 50%;
    vertical-align: 0.1em;
  }

  @media (prefers-reduced-motion: no-preference) {
    /* Under five seconds, after which motion would need a way to stop it: WCAG 2.2.2. */
    .label-live::before {
      animation: live 1.5s ease-in-out 3;
    }

    @keyframes live {
      50% {
        opacity: 0.25;
      }
    }
  }
`;
