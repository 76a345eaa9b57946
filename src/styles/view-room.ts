import { css } from 'lit';

/** Room for an article that is still to come: what follows it is below the fold, where nobody sees it move. */
export const viewRoomStyles = css`
  :host(:state(loading)),
  :host([loading='lazy'][src]:state(idle)) {
    min-block-size: 100svh;
  }
`;
