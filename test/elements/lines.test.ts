import { expect } from 'chai';
import '../../src/define/all.js';
import type { LatestList } from '../../src/define/all.js';
import { at, backends, fresh, parts, put } from './page.js';

const LAYOUTS = ['list', 'grid', 'featured'];
const LINES = [
  [1, 0],
  [2, 1],
  [4, 4],
];

describe('lines that a page gives its texts', () => {
  for (const layout of LAYOUTS)
    for (const [headline, description] of LINES)
      it(`${headline} and ${description} are kept from the skeleton on, layout ${layout}`, async () => {
        const src = at(backends.wordpress, { ...fresh(), delay: 100 });
        const element = put<LatestList>(`<latest-list
          src="${src}" layout="${layout}" limit="4" style="
            --article-headline-lines: ${headline};
            --article-description-lines: ${description}"></latest-list>`);
        await element.updateComplete;
        expect(parts(element, 'skeleton')).to.have.length(4);
        const before = element.offsetHeight;
        await element.ready;
        expect(parts(element, 'card')).to.have.length(4);
        expect(element.offsetHeight).to.be.closeTo(before, 0.5);
        if (!description)
          for (const words of parts(element, 'description')) expect(words.offsetHeight).to.equal(0);
      });
});
