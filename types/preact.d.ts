// The elements in the JSX of Preact: `import type {} from 'newsrail/types/preact'`.
import type { JSX, Ref } from 'preact';
import type { NewsrailElements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof NewsrailElements> = NewsrailElements[Tag]['attributes'] &
  NewsrailElements[Tag]['properties'] &
  Handlers<NewsrailElements[Tag]['events']> & { ref?: Ref<NewsrailElements[Tag]['element']> | undefined };

type Elements = {
  [Tag in keyof NewsrailElements]: Own<Tag> & Omit<JSX.IntrinsicElements['article'], keyof Own<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
