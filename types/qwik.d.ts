// The elements in the JSX of Qwik: `import type {} from 'newsrail/types/qwik'`.
import type { HTMLAttributes, QRLEventHandlerMulti } from '@builder.io/qwik';
import type { NewsrailElements } from './elements.js';

/** `onArticle-click$`: what stands after `on` is the event’s name, whatever its first letter. */
type Handlers<Element, Events> = {
  [Name in keyof Events as `on${Capitalize<Name & string>}$`]?: Events[Name] extends Event
    ? QRLEventHandlerMulti<Events[Name], Element>
    : never;
};

type Own<Tag extends keyof NewsrailElements> = NewsrailElements[Tag]['attributes'] &
  NewsrailElements[Tag]['properties'] &
  Handlers<NewsrailElements[Tag]['element'], NewsrailElements[Tag]['events']>;

type Elements = {
  [Tag in keyof NewsrailElements]: Own<Tag> &
    Omit<HTMLAttributes<NewsrailElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module '@builder.io/qwik' {
  namespace QwikJSX {
    interface IntrinsicElements extends Elements {}
  }
}
