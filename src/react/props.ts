import type { HTMLAttributes, ReactNode } from 'react';
import type { ArticleElement } from '../elements/article-element.js';
import { HANDLERS, type HandlerName, type Handlers } from './handlers.js';

/** An element's class, for what it says of types. */
export interface ElementClass {
  new (): ArticleElement;
  readonly properties: object;
}

/** The attributes and properties that an element's class declares, and no others. */
type Declared<Class extends ElementClass> = {
  [Name in keyof Class['properties'] & keyof InstanceType<Class>]?: InstanceType<Class>[Name] | undefined;
};

/** HTML's own attributes, where the element has none of that name. */
type Html<Class extends ElementClass> = Omit<
  HTMLAttributes<InstanceType<Class>>,
  keyof Class['properties'] | 'children' | 'dangerouslySetInnerHTML'
>;

/** The props of a component, taken from its element's class. */
export type PropsOf<Class extends ElementClass, Events extends HandlerName> = Declared<Class> &
  Html<Class> &
  Handlers<Events> & {
    /** Shown until articles come, and for good if none do: links make the best fallback. */
    children?: ReactNode | undefined;
  };

/** What goes into the markup, and what is set on the element once it is there. */
export interface SortedProps {
  attributes: Record<string, unknown>;
  properties: Record<string, unknown>;
}

/** Attributes that are there or not, of ours and of HTML's; React knows them as such on HTML's own elements only. */
export const SWITCHES: ReadonlySet<string> = new Set(['debug', 'offline', 'hidden', 'inert']);

/** Sorts props by what can stand in markup: texts, numbers and switches can, objects and functions cannot. */
export function sortProps(props: object): SortedProps {
  const sorted: SortedProps = { attributes: {}, properties: {} };
  for (const [name, value] of Object.entries(props) as [string, unknown][]) {
    if (name in HANDLERS || name === 'children') continue;
    if (isProperty(name, value)) sorted.properties[name] = value;
    // React 18 writes `className` on custom elements as it is, and a switch that is off as `"false"`, which is on.
    else
      sorted.attributes[name === 'className' ? 'class' : name] = SWITCHES.has(name)
        ? value || undefined
        : value;
  }
  return sorted;
}

/** What is HTML's own to React is React's matter. */
function isProperty(name: string, value: unknown): boolean {
  if (name === 'style' || /^on[A-Z]/.test(name)) return false;
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

/** Articles are data, which an app may make anew for every drawing: equal ones are no change. */
const DATA = new Set(['article', 'articles']);

/** Sets what has changed on an element, and takes back what is not given any more. */
export function setProperties(
  element: object,
  now: SortedProps['properties'],
  before: SortedProps['properties'],
): void {
  for (const name of Object.keys({ ...before, ...now })) {
    if (!isSame(name, now[name], before[name])) Reflect.set(element, name, now[name]);
  }
}

function isSame(name: string, now: unknown, before: unknown): boolean {
  return Object.is(now, before) || (DATA.has(name) && JSON.stringify(now) === JSON.stringify(before));
}
