import { cardRoomStyles } from './card-room.js';
import { roomStyles } from './room.js';

/** Counts that a list of the page's is known to have before any script: where `attr()` is not typed yet, these. */
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 30];

/**
 * The rules for the page's head, `newsrail.css`: they keep an element's room until the script is here. A script alone
 * cannot do that, since it comes after the first paint. What they know is what the elements know: the same text, said
 * of the element itself in place of its shadow root.
 */
export const pageHead = [
  ':is(article-card,latest-list,related-reads,article-view):not(:defined){display:block;--_gap:var(--article-gap,1em)}',
  // A float without width gives a box a least height, whatever is in it.
  ':is(article-card,latest-list,related-reads):not(:defined){container:article/inline-size;display:flow-root;min-inline-size:min(100%,12em)}',
  ':is(article-card,latest-list,related-reads):not(:defined)::before{content:"";float:inline-start;block-size:var(--_room)}',
  ':is(article-card,latest-list,related-reads):not(:defined):is([appearance=outlined],[appearance=filled],[theme=light],[theme=dark]){padding:var(--article-padding,1em)}',
  ':is(article-card,latest-list,related-reads):not(:defined)[appearance=outlined]{border:1px solid #8888}',
  'article-view:not(:defined){min-block-size:100svh}',
  'latest-list{--_count:6}',
  'related-reads{--_count:4}',
  counts.map((count) => `[limit="${count}"]{--_count:${count}}`).join(''),
  '@supports (x:attr(x type(*))){[limit]{--_count:attr(limit type(<number>),6)}}',
  ofThePage(roomStyles.cssText, ':is(latest-list,related-reads)'),
  ofThePage(cardRoomStyles.cssText, 'article-card'),
].join('\n');

function ofThePage(rules: string, element: string): string {
  const waiting = `${element}:not(:defined)`;
  return rules
    .replace(/:host(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))? \.room/g, (_, which?: string) =>
      which ? `${waiting}:is${which}::before` : `${waiting}::before`,
    )
    .replace(/^( *)\.room/gm, `$1${waiting}::before`);
}
