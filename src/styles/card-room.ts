import { css } from 'lit';

/** The room of one card that stands alone, in the manner of room.ts. */
export const cardRoomStyles = css`
  .room {
    --_ratio: var(--article-image-ratio, 3 / 2);
    --_image: 1;
    --_kicker: 1;
    --_lines: var(--article-headline-lines, 3);
    --_words: var(--article-description-lines, 3);
    --_meta: 1;
    --_text: calc(
      var(--_kicker) * 1.36em + var(--_lines) * 1.8em + min(var(--_words), 1) * 0.35em + var(--_words) *
        1.36em + var(--_meta) * 1.52em
    );
    --_card: calc(var(--_image) * (100cqi / (var(--_ratio)) + 0.75em) + var(--_text));
    --_room: var(--_card);
  }

  :host([fields]:not([fields~='image'])) .room {
    --_image: 0;
  }

  :host([fields]:not([fields~='section'], [fields~='label'])) .room {
    --_kicker: 0;
  }

  :host([fields]:not([fields~='description'])) .room {
    --_words: 0;
  }

  :host([fields]:not([fields~='author'], [fields~='publisher'], [fields~='date'], [fields~='time'])) .room {
    --_meta: 0;
  }

  @container article (inline-size >= 34em) {
    :host .room {
      --_card: max(var(--_image) * (40cqi - 0.6em) / (var(--_ratio)), var(--_text));
    }
  }
`;
