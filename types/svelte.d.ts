// The elements in the components of Svelte: `import type {} from 'newsrail/types/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { NewsrailElements } from './elements.js';

/** `onarticle-click` of Svelte 5, `on:article-click` of Svelte 4 and of components in its manner. */
type Handlers<Events> = {
  [Name in keyof Events as `on${':' | ''}${Name & string}`]?:
    ((event: Events[Name]) => void) | null | undefined;
};

type Own<Tag extends keyof NewsrailElements> = NewsrailElements[Tag]['attributes'] &
  NewsrailElements[Tag]['properties'] &
  Handlers<NewsrailElements[Tag]['events']>;

type Elements = {
  [Tag in keyof NewsrailElements]: Own<Tag> &
    Omit<HTMLAttributes<NewsrailElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
