import type {
  ClassField,
  ClassMethod,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest/schema';

/** An element of the manifest, with all that it may have. */
export type ElementDoc = CustomElementDeclaration & { tagName: string };

/** Whether a declaration is of an element that pages can write. */
export function isElement(declaration: Declaration): declaration is ElementDoc {
  return 'customElement' in declaration && Boolean(declaration.tagName);
}

/** The elements of a manifest. */
export function elementsOf({ modules }: Package): ElementDoc[] {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
}

/** The properties of an element. */
export function fieldsOf({ members = [] }: ElementDoc): ClassField[] {
  return members.filter((member) => member.kind === 'field').filter((field) => !field.static);
}

/** Those that have no attribute and can be set. */
export function dataFieldsOf(element: ElementDoc): ClassField[] {
  const inMarkup = new Set(element.attributes?.map(({ fieldName }) => fieldName));
  return fieldsOf(element).filter(({ name, readonly }) => !readonly && !inMarkup.has(name));
}

/** The methods of an element. */
export function methodsOf({ members = [] }: ElementDoc): ClassMethod[] {
  return members.filter((member) => member.kind === 'method');
}

/** The values that a type lists; none where it is not a list of values. */
export function valuesOf(type: string | undefined): string[] {
  const values = type?.split('|').map((one) => /^\s*'([^']*)'\s*$/.exec(one)?.[1]) ?? [];
  return values.some((value) => value === undefined) ? [] : (values as string[]);
}
