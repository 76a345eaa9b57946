import { reactive } from 'vue';

/** What the front page has heard of its list; outlives the page. */
export const heard = reactive({ loads: 0, clicked: 'nothing' });
