// The elements in the JSX of Solid: `import type {} from 'newsrail/types/solid'`.
import type { JSX } from 'solid-js';
import type { NewsrailElements } from './elements.js';

/** `attr:limit` sets the attribute. */
type WithAttr<Attributes> = {
  [Name in keyof Attributes as `attr:${Name & string}`]?: Attributes[Name] extends boolean | null | undefined
    ? '' | boolean | null | undefined
    : Attributes[Name] | `${NonNullable<Attributes[Name]> & (string | number)}`;
};

/** `prop:articles` sets the property. */
type WithProp<Properties> = {
  [Name in keyof Properties as `prop:${Name & string}`]?: Properties[Name];
};

/** `on:article-click` listens, also with options: `{ handleEvent, once: true }`. */
type Handlers<Element, Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: Events[Name] extends Event
    ? JSX.EventHandlerWithOptionsUnion<Element, Events[Name]> | undefined
    : never;
};

type Own<Tag extends keyof NewsrailElements> = NewsrailElements[Tag]['attributes'] &
  NewsrailElements[Tag]['properties'] &
  WithAttr<NewsrailElements[Tag]['attributes']> &
  WithProp<NewsrailElements[Tag]['attributes'] & NewsrailElements[Tag]['properties']> &
  Handlers<NewsrailElements[Tag]['element'], NewsrailElements[Tag]['events']>;

type Elements = {
  [Tag in keyof NewsrailElements]: Own<Tag> &
    Omit<JSX.HTMLAttributes<NewsrailElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
