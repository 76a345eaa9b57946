import { css } from 'lit';

/** What is different about the room of further reads: that they are four where nobody says how many. */
export const relatedRoomStyles = css`
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
