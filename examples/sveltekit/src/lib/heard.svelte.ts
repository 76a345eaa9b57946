/** What the front page has heard of its list; outlives the page. */
export const heard = $state({ loads: 0, clicked: 'nothing' });
