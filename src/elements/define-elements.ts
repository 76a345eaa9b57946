import { tagName, type ArticleTag } from '../styles/tag-name.js';
import type { ArticleElement } from './article-element.js';

/** What `defineElements` registers, and where. */
export interface DefineOptions {
  /**
   * Puts a word before each tag: `prefix: 'acme'` makes `<acme-latest-list>`. For pages where a tag is somebody else's,
   * or where another version of the library is to go on. Default: none.
   */
  prefix?: string | undefined;
  /** Default: the page's. Another where the browser has scoped registries (https://wicg.github.io/webcomponents/). */
  registry?: CustomElementRegistry | undefined;
  /** The tags to register, without prefix. Default: all. */
  only?: readonly ArticleTag[] | undefined;
}

/** What two elements or more have in common is asked for beside them: else it would be found out about only afterwards. */
const base = () => import('./article-element.js');
const list = () => import('./article-list.js');

type Class = typeof ArticleElement;
type Loaded = [Promise<Class>, ...Promise<unknown>[]];

const classes: Record<ArticleTag, () => Loaded> = {
  'article-card': () => [import('./article-card/article-card.js').then((it) => it.ArticleCard), base()],
  'article-view': () => [import('./article-view/article-view.js').then((it) => it.ArticleView), base()],
  'latest-list': () => [import('./latest-list/latest-list.js').then((it) => it.LatestList), base(), list()],
  'related-reads': () => [
    import('./related-reads/related-reads.js').then((it) => it.RelatedReads),
    base(),
    list(),
  ],
};

/** All tags, without prefix. */
export const tags = Object.keys(classes) as ArticleTag[];

/**
 * Registers elements, each with no more code than it needs. A tag that is taken is left alone, and said so once.
 *
 * ```ts
 * await defineElements({ prefix: 'acme', only: ['latest-list'] }); // <acme-latest-list>
 * ```
 * @throws SyntaxError for a prefix that makes no tag (https://html.spec.whatwg.org/#valid-custom-element-name); what
 * `import()` throws where the code cannot be had.
 */
export async function defineElements({ prefix, registry, only = tags }: DefineOptions = {}): Promise<void> {
  const define = async (tag: ArticleTag) => {
    const [element] = await Promise.all(classes[tag]());
    element.define(tagName(tag, prefix), registry);
  };
  await Promise.all(only.map(define));
}
