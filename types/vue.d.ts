// The elements in the templates of Vue: `import type {} from 'newsrail/types/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { NewsrailElements } from './elements.js';

/** `article-click` as Vue’s props have it: `ArticleClick`. */
type Pascal<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name & string>;

type Handlers<Events> = {
  [Name in keyof Events as `on${Pascal<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof NewsrailElements> = NewsrailElements[Tag]['attributes'] &
  NewsrailElements[Tag]['properties'] &
  Handlers<NewsrailElements[Tag]['events']>;

type Components = {
  [Tag in keyof NewsrailElements]: new () => NewsrailElements[Tag]['element'] & {
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
