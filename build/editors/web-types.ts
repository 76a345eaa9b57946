import { fieldsOf, type ElementDoc } from '../manifest/elements.ts';
import { acrossElements } from './across-elements.ts';
import { described } from './described.ts';

interface Package {
  name: string;
  version: string;
}

/** What JetBrains’ editors offer: https://github.com/JetBrains/web-types */
export function webTypes(elements: ElementDoc[], { name, version }: Package): object {
  const css = (of: (element: ElementDoc) => { name: string; description?: string }[] | undefined) =>
    acrossElements(elements, (element) => of(element) ?? []);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(htmlElement) },
      css: {
        properties: css(({ cssProperties }) => cssProperties),
        'pseudo-classes': css(({ cssStates }) => cssStates).map(({ name: state, description }) => ({
          name: `state(${state})`,
          description,
        })),
        'pseudo-elements': css(({ cssParts }) => cssParts).map(({ name: part, description }) => ({
          name: `part(${part})`,
          description,
        })),
      },
    },
  };
}

function htmlElement(element: ElementDoc): object {
  const events = element.events?.map(({ name, description, type }) => ({
    name,
    description,
    type: type.text,
  }));
  return {
    name: element.tagName,
    description: described(element),
    attributes: element.attributes?.map(({ name, description, type, default: usual }) => ({
      name,
      description,
      value: {
        ...(type?.text === 'boolean' && { kind: 'no-value' }),
        type: type?.text,
        default: usual,
      },
    })),
    slots: element.slots?.map(({ name, description }) => ({ name, description })),
    js: {
      properties: fieldsOf(element).map(({ name, description, type, readonly, default: usual }) => ({
        name,
        description,
        type: type?.text,
        default: usual,
        'read-only': readonly,
      })),
      events,
    },
  };
}
