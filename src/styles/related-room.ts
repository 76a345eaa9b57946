import { css } from 'lit';

/** What is different about the room of further reads: they are four where nobody says how many, and may have two headings. */
export const relatedRoomStyles = css`
  /* A second heading, where the newest fill up what related ones leave. */
  :host(:not([rank='none'], [rank='recent'])) .room {
    --_foot: calc(2.625em + 3px + var(--_top));
  }

  :host(:not([limit], [layout='grid'], [layout='featured'])) .room {
    --_most: var(--article-columns, 2);
  }

  :host([layout='grid']:not([limit])) .room {
    --_most: var(--article-columns, 4);
  }

  @container article (inline-size >= 44em) {
    :host([layout='featured']:not([limit])) .room {
      --_least: var(--article-min-column, 13em);
      --_most: var(--article-columns, 3);
    }
  }
`;
