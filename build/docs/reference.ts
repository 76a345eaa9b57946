import { format } from 'prettier';
import type { EventDoc } from '../manifest/describe-details.ts';
import { fieldsOf, methodsOf, valuesOf, type ElementDoc } from '../manifest/elements.ts';
import { cell, code, table } from './cell.ts';

/** `docs/elements.md`: all that the elements offer to pages, tag by tag. */
export async function reference(elements: ElementDoc[]): Promise<string> {
  const page = [
    '<!-- Made from the sources by `npm run generate`; a test keeps it fresh. -->',
    '# The elements, in full',
    elements.map(({ tagName, summary }) => `- [\`<${tagName}>\`](#${tagName}): ${summary}`).join('\n'),
    'How editors and frameworks come to know all this is in [editors.md](editors.md).',
    ...elements.map(section),
  ];
  return format(page.join('\n\n'), { parser: 'markdown' });
}

function section(element: ElementDoc): string {
  const { tagName, description, attributes, events, slots, cssParts, cssStates, cssProperties } = element;
  const { name } = element;
  const named = (head: string, items: { name: string; description?: string }[] = [], written = code) =>
    table(
      [head, 'what it is'],
      items.map((item) => [written(item.name), cell(item.description)]),
    );
  return [
    `## ${tagName}`,
    description,
    `Registered by \`newsrail/${tagName}\`, which exports the class \`${name}\`.`,
    '### Attributes',
    'Each has a property of the same name, but for `lang`, which is HTML’s own.',
    table(
      ['attribute', 'values', 'default', 'what it is'],
      (attributes ?? []).map((attribute) => [
        code(attribute.name),
        values(attribute.type?.text),
        code(attribute.default),
        cell(attribute.description),
      ]),
    ),
    '### Properties without an attribute',
    table(
      ['property', 'type', 'what it is'],
      fieldsOf(element)
        .filter((field) => !attributes?.some(({ fieldName }) => fieldName === field.name))
        .map((field) => [
          code(field.name),
          code(field.type?.text),
          cell(`${field.description}${field.readonly ? ' Read-only.' : ''}`),
        ]),
    ),
    '### Methods',
    table(
      ['method', 'gives', 'what it does'],
      methodsOf(element).map((method) => {
        const taken = method.parameters?.map(({ name: parameter, optional, default: usual }) =>
          optional || usual ? `${parameter}?` : parameter,
        );
        const call = `${method.static ? `static ` : ''}${method.name}(${taken?.join(', ') ?? ''})`;
        return [code(call), code(method.return?.type?.text), cell(method.description)];
      }),
    ),
    '### Events',
    'All are `CustomEvent`s that bubble and leave shadow roots.',
    table(
      ['event', 'detail', 'when'],
      (events ?? []).map((event) => [code(event.name), detail(event as EventDoc), cell(event.description)]),
    ),
    '### Slots',
    named('slot', slots, (slot) => (slot ? code(slot) : '(default)')),
    '### Parts',
    named('part', cssParts),
    '### States',
    named('state', cssStates, (state) => code(`:state(${state})`)),
    '### Custom properties',
    named('custom property', cssProperties),
  ].join('\n\n');
}

function values(type: string | undefined): string {
  const listed = valuesOf(type);
  return listed.length ? listed.map(code).join(' ') : (type ?? '');
}

function detail({ detail: fields }: EventDoc): string {
  return fields.map(({ name, optional }) => code(optional ? `${name}?` : name)).join(' ');
}
