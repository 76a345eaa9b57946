import { cardRoomStyles } from './card-room.js';
import { relatedRoomStyles } from './related-room.js';
import { roomStyles } from './room.js';
import { tagName, type ArticleTag } from './tag-name.js';

/** Counts that a list of the page's is known to have before any script: where `attr()` is not typed yet, these. */
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 18, 20, 24, 30];

/**
 * The rules for the page's head, as `newsrail.css` has them: they keep an element's room until the script is here. A
 * script alone cannot do that, since it comes after the first paint. What they know is what the elements know: the same
 * text, said of the element itself in place of its shadow root.
 * @param prefix the word before the tags, where `defineElements` or `data-prefix` puts one
 */
export function headStyles(prefix = ''): string {
  const named = (tag: ArticleTag) => tagName(tag, prefix);
  const card = named('article-card');
  const view = named('article-view');
  const latest = named('latest-list');
  const related = named('related-reads');
  const lists = `${card},${latest},${related}`;
  return `
:is(${lists}):not(:defined) {
  display: flow-root;
  container: article / inline-size;
  min-inline-size: min(100%,12em);
  --_gap: var(--article-gap,1em);
  --_count: 1;
  &:is(${latest}) {--_count: 6}
  &:is(${related}) {--_count: 4}
  ${counts.map((count) => `&[limit="${count}"] {--_count: ${count}}`).join('')}
  @supports (x: attr(x type(*))) {&[limit] {--_count: attr(limit type(<number>),6)}}
  &[appearance=outlined] {border: 1px solid #8888}
  /* A float without width gives a box a least height, whatever is in it. */
  &::before {content: "";float: inline-start;block-size: var(--_room)}
  ${ofThePage(roomStyles.cssText)}
}
${related}:not(:defined) {
  ${ofThePage(relatedRoomStyles.cssText)}
}
${card}:not(:defined) {
  &[limit] {--_count: 1}
  ${ofThePage(cardRoomStyles.cssText)}
}
${view}:not(:defined) {
  display: block;
  min-block-size: 100svh;
}
:where(${lists}):where(:not(:defined)) {
  padding: var(--article-padding,0);
  &:where([appearance=outlined],[appearance=filled],[theme=light],[theme=dark]) {padding: var(--article-padding,1em)}
}
:where(${lists},${view})[hidden]:not(:defined) {display: none}`
    .replace(/\s+/g, ' ')
    .replace(/([(,*]) | (?=[),*])/g, '$1');
}

/** Says of the element itself what is said in its shadow root. */
function ofThePage(rules: string): string {
  return rules
    .replace(/:host(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)) \.room/g, '&:is$1::before')
    .replace(/^( *)\.room/gm, '$1&::before');
}
