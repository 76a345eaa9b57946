import {
  Children,
  createElement,
  forwardRef,
  useImperativeHandle,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { ArticleInput } from '../article.js';
import { listen, type HandlerName, type Handlers } from './handlers.js';
import { useEffectBeforePaint, useIsServed } from './hydration.js';
import { setProperties, sortProps, type ElementClass, type PropsOf, type SortedProps } from './props.js';
import { servedData, servedLinks } from './served.js';

/** Props as the inside of a component sees them. */
interface AnyProps extends Handlers {
  children?: ReactNode;
}

/** An element as a component; its `ref` is the element. */
export type ElementComponent<
  Class extends ElementClass,
  Events extends HandlerName,
> = ForwardRefExoticComponent<PropsOf<Class, Events> & RefAttributes<InstanceType<Class>>>;

/**
 * Makes a component of an element. What markup can say is in the server's markup; the rest is set, and the element made
 * known to the page, when React has taken that over: so the element begins with all its properties, and is heard.
 * @param define makes the element known to the page
 * @param given the articles among its props, whose data is to be in the server's markup
 */
export function elementComponent<Class extends ElementClass, Events extends HandlerName>(
  tag: string,
  define: () => void,
  given: (props: PropsOf<Class, Events>) => readonly ArticleInput[] | undefined,
): ElementComponent<Class, Events> {
  let isDefined = false;

  const Component = forwardRef<InstanceType<Class>, AnyProps>((props, forwarded) => {
    const { attributes, properties } = sortProps(props);
    const element = useRef<InstanceType<Class>>(null);
    const before = useRef<SortedProps['properties']>({});
    const handlers = useRef<Handlers>({});

    useEffectBeforePaint(() => {
      handlers.current = props;
      setProperties(element.current!, properties, before.current);
      before.current = properties;
    });
    useEffectBeforePaint(() => listen(element.current!, () => handlers.current), []);
    useEffectBeforePaint(() => {
      if (!isDefined) define();
      isDefined = true;
    }, []);
    useImperativeHandle(forwarded, () => element.current!, []);

    const [data, links] = useServed(given(props as unknown as PropsOf<Class, Events>), props.children);
    return createElement(tag, { ...attributes, ref: element }, data, links, props.children);
  });
  Component.displayName = tag;
  return Component as unknown as ElementComponent<Class, Events>;
}

/**
 * What of articles is in the server's markup. The data goes when React has taken over, since the element has them as a
 * property then; the links stay, as all children do, behind what the element draws.
 */
function useServed(articles: readonly ArticleInput[] | undefined, children: ReactNode): ReactNode[] {
  const isServed = useIsServed();
  const [wasServed] = useState(isServed);
  if (!articles) return [];
  const isEmpty = Children.toArray(children).length === 0;
  return [isServed && servedData(articles), wasServed && isEmpty && servedLinks(articles)];
}
