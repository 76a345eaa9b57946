import type {
  ClassDeclaration,
  Declaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema';
import { isElement } from './elements.ts';

/**
 * Leaves what concerns pages: the elements, what they inherit from, and what registers them; of their members those that
 * are public.
 */
export function keepElements(manifest: Package): Package {
  const kept = withBases(manifest.modules);
  const modules = manifest.modules
    .map(({ declarations = [], exports = [], ...module }) => ({
      ...module,
      declarations: declarations
        .filter(({ name }) => kept.has(name))
        .map((declaration) => (isElement(declaration) ? publicOnly(declaration) : ownOnly(declaration))),
      exports: exports.filter(
        ({ kind, declaration }) => kind === 'custom-element-definition' || kept.has(declaration.name),
      ),
    }))
    .filter(({ exports }) => exports.length > 0);
  return { ...manifest, modules };
}

/** The names of the elements' classes, and of those that they inherit from. */
function withBases(modules: JavaScriptModule[]): Set<string> {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const names = new Set(all.filter(isElement).map(({ name }) => name));
  for (const name of names) {
    const found = all.find((declaration) => declaration.name === name) as ClassDeclaration | undefined;
    if (found?.superclass?.module) names.add(found.superclass.name);
  }
  return names;
}

function publicOnly<Kept extends Declaration>(declaration: Kept): Kept {
  if (!('members' in declaration)) return declaration;
  const members = declaration.members?.filter(
    ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  return { ...declaration, members };
}

/** Who inherits is told of everything, the elements that is; what they inherit from need not repeat it. */
function ownOnly(declaration: Declaration): Declaration {
  return Object.fromEntries(
    Object.entries(publicOnly(declaration)).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.filter((item: object) => !('inheritedFrom' in item)) : value,
    ]),
  ) as unknown as Declaration;
}
