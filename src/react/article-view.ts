import { ArticleView as Element } from '../elements/article-view/article-view.js';
import { elementComponent, type ElementComponent } from './element-component.js';
import { loneArticle } from './lone-article.js';
import type { PropsOf } from './props.js';

type Events = 'onArticleLoad' | 'onArticleError' | 'onArticleClick';

export type ArticleViewProps = PropsOf<typeof Element, Events>;

/** `<article-view>`: a whole article. */
export const ArticleView: ElementComponent<typeof Element, Events> = /* @__PURE__ */ elementComponent(
  Element,
  loneArticle,
);
