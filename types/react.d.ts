// The elements in the JSX of React 18 and 19: `import type {} from 'newsrail/types/react'`.
import type * as React from 'react';
import type { NewsrailElements } from './elements.js';

/** Since 19 React sets properties and listens to events. Before, all that it knows of an element are attributes. */
type KnowsProperties = 'use' extends keyof typeof React ? true : false;

/** React 18 writes `false` as a word, by which a boolean attribute is there, and so true. */
type Written<Attributes> = {
  [Name in keyof Attributes]: false extends Attributes[Name]
    ? Exclude<Attributes[Name], false>
    : Attributes[Name];
};

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

/** React 18 writes a handler down as an attribute; there a `ref` and `addEventListener` do it. */
type Unheard<Events> = { [Name in keyof Events as `on${Name & string}`]?: never };

type Own<Tag extends keyof NewsrailElements> = KnowsProperties extends true
  ? NewsrailElements[Tag]['attributes'] &
      NewsrailElements[Tag]['properties'] &
      Handlers<NewsrailElements[Tag]['events']>
  : Written<NewsrailElements[Tag]['attributes']> & Unheard<NewsrailElements[Tag]['events']>;

/** React 18 writes `className` as an attribute of that name. */
type Common<Element> = React.ClassAttributes<Element> &
  Omit<React.HTMLAttributes<Element>, KnowsProperties extends true ? never : 'className'> & {
    class?: string | undefined;
  };

type Elements = {
  [Tag in keyof NewsrailElements]: Own<Tag> & Omit<Common<NewsrailElements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
