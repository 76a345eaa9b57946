// The elements in the JSX of Qwik: `import type {} from 'newsrail/types/qwik'`.
import type { IntrinsicElements } from '@builder.io/qwik';
import type { NewsrailElements } from './elements.js';

/** Qwik finds attributes and events itself, in what TypeScript knows of the page; objects it leaves out. */
type With<Tag extends keyof NewsrailElements> = IntrinsicElements[Tag] & NewsrailElements[Tag]['properties'];

declare module '@builder.io/qwik' {
  namespace QwikJSX {
    interface IntrinsicElements {
      'article-card': With<'article-card'>;
      'article-view': With<'article-view'>;
      'latest-list': With<'latest-list'>;
      'related-reads': With<'related-reads'>;
    }
  }
}
