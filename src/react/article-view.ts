import { ArticleView as Element } from '../elements/article-view/article-view.js';
import { articleView, type ArticleViewProps } from './components.js';

export type { ArticleViewProps };

/** `<article-view>`: a whole article. */
export const ArticleView: ReturnType<typeof articleView> = /* @__PURE__ */ articleView(() =>
  Element.define(),
);
