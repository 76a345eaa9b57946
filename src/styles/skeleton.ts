import { css } from 'lit';

/** Bones: lines of text that are still to come, as high as the text will be. */
export const skeletonStyles = css`
  .bone {
    border-radius: 2px;
    background: var(--_fill);
  }

  /* However few lines a page gives its texts, bones are no higher than these. */
  .skeleton {
    max-block-size: var(--_card);
    overflow: hidden;
  }

  .kicker.bone {
    block-size: 0.9em;
    inline-size: 25%;
    margin-block: 0.25em 0.55em;
  }

  .headline.bone {
    block-size: calc(min(2, var(--_lines)) * 1.1em);
    inline-size: 92%;
  }

  .description.bone {
    block-size: calc(min(2, var(--_words)) * 1.25em);
  }

  .meta.bone {
    block-size: 0.9em;
    inline-size: 40%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone,
    .skeleton .media {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }

  @media print {
    .skeleton {
      display: none;
    }
  }
`;
