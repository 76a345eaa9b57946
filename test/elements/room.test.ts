import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleElement } from '../../src/elements/article-element.js';
import { headStyles } from '../../src/styles/page-head.js';
import { at, backends, drawn, fresh, put } from './page.js';

const layouts = ['list', 'grid', 'featured', 'headlines'].map((layout) => `layout="${layout}"`);

/** Every element with a room in every layout, and what makes the room another one. */
const shapes = [
  'article-card',
  'article-card fields="section headline date"',
  ...['latest-list', 'related-reads rank="recent"'].flatMap((tag) =>
    layouts.flatMap((layout) => [`${tag} ${layout}`, `${tag} ${layout} limit="5"`]),
  ),
  'latest-list limit="11"',
  'latest-list limit="3" heading=""',
  'latest-list limit="3" appearance="outlined"',
  'related-reads rank="recent" limit="3" layout="grid" fields="headline date"',
];

/** A column with every shape; the first child holds them. */
function column(width: number, src = ''): string {
  const elements = shapes.map((shape) => `<${shape} dedupe="off" src="${src}"></${shape.split(' ')[0]}>`);
  return `<div style="inline-size: ${width}px; font: 16px/1.5 serif">${elements.join('')}</div>`;
}

function heights({ children }: Element): number[] {
  return Array.from(children, (element) => element.getBoundingClientRect().height);
}

describe('an element takes the same room before the script, while loading and at the end', () => {
  for (const width of [200, 320, 480, 768, 1280]) {
    it(`in ${width} px`, async () => {
      const frame = put<HTMLIFrameElement>('<iframe></iframe>');
      // Wide enough for the column: nothing may depend on the window.
      frame.style.inlineSize = '1400px';
      frame.srcdoc = `<!doctype html><style>${headStyles()}</style>${column(width)}`;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const before = heights(frame.contentDocument!.body.firstElementChild!);

      const place = put<HTMLElement>(column(width, at(backends.wordpress, { delay: 60_000, ...fresh() })));
      await drawn();
      const elements = [...place.children] as ArticleElement[];
      expect(new Set(elements.map(({ state }) => state))).to.deep.equal(new Set(['loading']));
      const loading = heights(place);
      for (const element of elements) element.src = at(backends.wordpress);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await Promise.all(elements.map(({ ready }) => ready));
      expect(new Set(elements.map(({ state }) => state))).to.deep.equal(new Set(['ready']));
      await drawn();

      const moved = heights(place).flatMap((end, index) => {
        const seen = [before[index]!, loading[index]!, end];
        const moves = Math.max(...seen) - Math.min(...seen) > 2;
        return moves ? `<${shapes[index]}>: ${seen.map((height) => height.toFixed(1)).join(', ')}` : [];
      });
      expect(moved).to.deep.equal([]);
      expect(Math.min(...before)).to.be.greaterThan(50);
    });
  }
});
