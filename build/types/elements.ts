import type { Attribute, ClassField } from 'custom-elements-manifest/schema';
import { dataFieldsOf, type ElementDoc } from '../manifest/elements.ts';

/**
 * The module `types/elements.d.ts`: what can be written of each element in markup, what only a property can hold, and
 * what it tells. The modules beside it, one for each framework, put that into the framework’s own terms.
 */
export function elementTypes(elements: ElementDoc[]): string {
  return [
    '// Made from custom-elements.json at build.',
    "import type { ArticleEventMap } from '../dist/events.js';",
    ...elements.map(({ name, tagName }) => `import type { ${name} } from '../dist/define/${tagName}.js';`),
    ...elements.flatMap((element) => [attributes(element), properties(element), events(element)]),
    '/** Every element by its tag. */',
    'export interface NewsrailElements {',
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };`,
    ),
    '}',
    '',
  ].join('\n');
}

function attributes({ name, tagName, attributes: all = [] }: ElementDoc): string {
  return [
    `\n/** What can be written of \`<${tagName}>\` in markup. */`,
    `export interface ${name}Attributes {`,
    ...all.flatMap((attribute) => [
      comment(attribute),
      `  ${attribute.name}?: ${attribute.type!.text} | null | undefined;`,
    ]),
    '}',
  ].join('\n');
}

function properties(element: ElementDoc): string {
  return [
    `\n/** What only a property of it can hold. */`,
    `export interface ${element.name}Properties {`,
    ...dataFieldsOf(element).flatMap((field) => [
      comment(field),
      `  ${field.name}?: ${element.name}['${field.name}'];`,
    ]),
    '}',
  ].join('\n');
}

function events({ name, events: all = [] }: ElementDoc): string {
  return [
    `\n/** What it tells. */`,
    `export interface ${name}Events {`,
    ...all.flatMap((event) => [comment(event), `  '${event.name}': ArticleEventMap['${event.name}'];`]),
    '}\n',
  ].join('\n');
}

function comment({
  description = '',
  ...item
}: Pick<Attribute | ClassField, 'description' | 'default'>): string {
  const usual = item.default === undefined ? [] : [`@default ${item.default}`];
  const lines = [...description.split('\n'), ...usual];
  return ['  /**', ...lines.map((line) => `   * ${line}`), '   */'].join('\n');
}
