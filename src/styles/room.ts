import { css } from 'lit';

/**
 * How much room a list takes, said before there is anything in it: from the lines that each text may have, the ratio of
 * the pictures and the columns that fit. What comes before the script (`newsrail.css`), what is drawn while the answer
 * is on its way, and the list itself all take it from here, so that nothing moves.
 *
 * Only `:host(…)` and `.room` may be used: the rules for the page's head are made from this text (page-head.ts).
 *
 * How often a width goes into another is their quotient where lengths can be divided, and elsewhere the tangent of the
 * angle between them: WebKit takes the degrees of that angle for radians.
 */
export const roomStyles = css`
  .room {
    --_ratio: var(--article-image-ratio, 3 / 2);
    --_image: 1;
    --_kicker: 1;
    --_lines: var(--article-headline-lines, 3);
    --_line: 1.33em;
    --_words: var(--article-description-lines, 2);
    --_word-line: 1.27em;
    --_meta: 1;
    --_heading: calc(2.625em + 3px + var(--_top));
    --_top: 0px;
    --_thumb: clamp(5em, 26cqi, 8em);
    --_least: var(--article-min-column, 21em);
    --_most: var(--article-columns, 3);
    --_gutter: calc(var(--_gap) * 2);
    --_between: calc(var(--_gap) * 2 + 1px);
    --_wide: (100cqi + var(--_gutter));
    --_narrow: (var(--_least) + var(--_gutter));
    --_fit: tan(atan2(var(--_wide), var(--_narrow)));
    --_columns: max(1, min(var(--_most), round(down, var(--_fit) + 0.001, 1)));
    --_column: calc((100cqi - (var(--_columns) - 1) * var(--_gutter)) / var(--_columns));
    --_text: calc(
      var(--_kicker) * 1.36em + var(--_lines) * var(--_line) + min(var(--_words), 1) * 0.35em +
        var(--_words) * var(--_word-line) + var(--_meta) * 1.52em
    );
    --_card: max(var(--_image) * var(--_thumb) / (var(--_ratio)), var(--_text));
    --_lead: var(--_card);
    --_rest: var(--_count);
    --_foot: 0px;
    --_room: calc(
      var(--_heading) + var(--_foot) + (var(--_count) - var(--_rest)) * (var(--_lead) + var(--_between)) +
        round(up, var(--_rest) / var(--_columns), 1) * (var(--_card) + var(--_between))
    );
  }

  @supports (order: calc(1px / 1px)) {
    .room {
      --_fit: var(--_wide) / var(--_narrow);
    }
  }

  /* Three and one make no rows. */
  :host(:where([limit='4'])) .room {
    --_most: var(--article-columns, 2);
  }

  :host(:is([layout='grid'], [layout='featured'])) .room {
    --_top: 0.4em;
  }

  :host([layout='grid']) .room {
    --_line: 1.406em;
    --_least: var(--article-min-column, 14em);
    --_most: var(--article-columns, 4);
    --_gutter: calc(var(--_gap) * 1.5);
    --_between: calc(var(--_gap) * 1.5);
    --_card: calc(var(--_image) * (var(--_column) / (var(--_ratio)) + 0.75em) + var(--_text));
  }

  :host([layout='grid']:is(:not([limit]), [limit='5'], [limit='6'], [limit='9'])) .room {
    --_most: var(--article-columns, 3);
  }

  :host([layout='featured']) .room {
    --_most: var(--article-columns, 3);
    --_rest: calc(var(--_count) - 1);
    --_lead-lines: var(--_lines);
    --_lead-word: 1.5em;
    --_lead-line: 2.1em;
    --_lead-words: var(--_words);
    --_lead-text: calc(
      var(--_kicker) * 1.36em + var(--_lead-lines) * var(--_lead-line) + min(var(--_words), 1) * 0.5em +
        var(--_lead-words) * var(--_lead-word) + var(--_meta) * 1.52em
    );
    --_lead: calc(var(--_image) * (100cqi / (var(--_ratio)) + 0.85em) + var(--_lead-text));
  }

  :host([layout='headlines']) .room {
    --_image: 0;
    --_kicker: 0;
    --_lines: var(--article-headline-lines, 2);
    --_line: 1.3em;
    --_words: 0;
    --_meta: 0;
    --_least: var(--article-min-column, 18em);
    --_between: calc(var(--_gap) * 1.1 + 1px);
  }

  :host([heading='']) .room {
    --_top: 0px;
    --_heading: 0px;
  }

  /* What is said and pressed under a list, where it is known that something may be. */
  :host(:is([more], [refresh], [offline])) .room {
    --_foot: 3.5em;
  }

  /* A list that grows may also have to say that it is not the newest. */
  :host([more]:is([refresh], [offline])) .room {
    --_foot: 5.75em;
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

  @container article (inline-size < 20em) {
    .room {
      --_words: 0;
      --_ratio: var(--article-image-ratio, 1);
    }

    :host([layout='headlines']) .room {
      --_lines: var(--article-headline-lines, 3);
    }

    :host([layout='featured']) .room {
      --_lead-lines: calc(var(--_lines) + 1);
      --_lead-line: 1.8em;
    }

    :host(:is([layout='grid'], [layout='featured'])) .room {
      --_ratio: var(--article-image-ratio, 3 / 2);
    }
  }

  @container article (inline-size < 16em) {
    .room {
      --_lines: var(--article-headline-lines, 4);
    }
  }

  /* One column of long lines, in which a headline needs two of them. */
  @container article (30em <= inline-size < 44em) {
    :host(:not([layout='grid'], [layout='featured'])) .room {
      --_lines: var(--article-headline-lines, 2);
    }
  }

  @container article (inline-size >= 44em) {
    :host([layout='featured']) .room {
      --_lead-lines: calc(var(--_lines) + 1);
      --_lead-words: calc(var(--_words) * 2);
      --_lead-word: 1.63em;
      --_lead-line: calc(1.15 * clamp(2em, 3.4cqi, 2.75em));
      --_lead: max(var(--_image) * (60cqi - var(--_gap)) / (var(--_ratio)), var(--_lead-text));
      --_line: 1.406em;
      --_least: var(--article-min-column, 13em);
      --_gutter: calc(var(--_gap) * 1.5);
      --_between: calc(var(--_gap) * 1.5);
      --_card: calc(var(--_image) * (var(--_column) / (var(--_ratio)) + 0.75em) + var(--_text));
    }

    :host([layout='featured'][limit='3']) .room {
      --_most: var(--article-columns, 2);
    }

    :host([layout='featured']:is([limit='5'], [limit='9'])) .room {
      --_most: var(--article-columns, 4);
    }

    :host([layout='featured']:is(:not([limit]), [limit='6'], [limit='11'])) .room {
      --_least: var(--article-min-column, 12em);
      --_most: var(--article-columns, 5);
    }
  }

  /* Four in two rows of two: three and one make no rows. */
  @container article (44em <= inline-size < 58em) {
    :host([layout='featured']:is([limit='5'], [limit='9'])) .room {
      --_most: var(--article-columns, 2);
    }
  }
`;
