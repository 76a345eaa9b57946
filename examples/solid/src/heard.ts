import { createStore } from 'solid-js/store';

/** What the front page has heard of its list; outlives the page. */
export const [heard, setHeard] = createStore({ loads: 0, clicked: 'nothing' });
