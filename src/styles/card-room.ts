import { css } from 'lit';

/** The room of one card that stands alone: what differs from a list's (room.ts). */
export const cardRoomStyles = css`
  .room {
    --_ratio: var(--article-image-ratio, 3 / 2);
    --_line: 1.8em;
    --_words: var(--article-description-lines, 3);
    --_word-line: 1.36em;
    --_heading: 0px;
    --_between: 0px;
    --_card: calc(var(--_image) * (100cqi / (var(--_ratio)) + 0.75em) + var(--_text));
  }

  :host(:not([layout])) .room {
    --_lines: var(--article-headline-lines, 3);
  }

  @container article (inline-size < 16em) {
    .room {
      --_line: 1.5em;
    }
  }

  @container article (inline-size >= 34em) {
    .room {
      --_line: calc(1.2 * clamp(1.5em, 2.6cqi, 2.25em));
      --_card: max(var(--_image) * (40cqi - 0.6em) / (var(--_ratio)), var(--_text));
    }
  }
`;
