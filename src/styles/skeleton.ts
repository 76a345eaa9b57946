import { css } from 'lit';

/** Bones: lines of text that are still to come, as high as the text will be. */
export const skeletonStyles = css`
  .bone {
    border-radius: 2px;
    background: var(--_fill);
  }

  .kicker.bone {
    block-size: 0.9em;
    inline-size: 25%;
    margin-block: 0.25em 0.55em;
  }

  .headline.bone {
    block-size: 2.2em;
    inline-size: 92%;
  }

  .description.bone {
    block-size: 2.5em;
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
