import { signal } from '@preact/signals';

/** What the front page has heard of its list; outlives the page. */
export const loads = signal(0);
export const clicked = signal('nothing');
