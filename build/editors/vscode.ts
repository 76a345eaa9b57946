import { valuesOf, type ElementDoc } from '../manifest/elements.ts';
import { acrossElements } from './across-elements.ts';
import { described } from './described.ts';

const markdown = (value = '') => ({ kind: 'markdown', value });

/** What Visual Studio Code offers in HTML: https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function vscodeHtml(elements: ElementDoc[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(described(element)),
      attributes: element.attributes?.map(({ name, type, description, default: usual }) => ({
        name,
        description: markdown(usual === undefined ? description : `${description}\n\nDefault: \`${usual}\``),
        // `v` is its word for an attribute without a value.
        ...(type?.text === 'boolean'
          ? { valueSet: 'v' }
          : { values: valuesOf(type?.text).map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** What it offers in style sheets: https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
export function vscodeCss(elements: ElementDoc[]): object {
  const listed = (
    of: (element: ElementDoc) => { name: string; description?: string }[] | undefined,
    written: (name: string) => string,
  ) =>
    acrossElements(elements, (element) => of(element) ?? []).map(({ name, description }) => ({
      name: written(name),
      description: markdown(description),
    }));
  return {
    version: 1.1,
    properties: listed(
      ({ cssProperties }) => cssProperties,
      (name) => name,
    ),
    pseudoClasses: listed(
      ({ cssStates }) => cssStates,
      (name) => `:state(${name})`,
    ),
    pseudoElements: listed(
      ({ cssParts }) => cssParts,
      (name) => `::part(${name})`,
    ),
  };
}
