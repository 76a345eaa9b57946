import type { ClassDeclaration } from 'custom-elements-manifest/schema';
import { elementsOf } from './elements.ts';
import type { Plugin } from './analyzer.ts';

/** What all elements have comes before what is one's own: `src` first. */
export function inOrder(): Plugin {
  return {
    name: 'order',
    packageLinkPhase({ customElementsManifest }) {
      const classes = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
      const depth = (name: string): number => {
        const found = classes.find((declaration) => declaration.name === name) as
          ClassDeclaration | undefined;
        return found?.superclass ? 1 + depth(found.superclass.name) : 0;
      };
      for (const element of elementsOf(customElementsManifest)) {
        const deep = (item: { inheritedFrom?: { name: string } }) =>
          depth(item.inheritedFrom?.name ?? element.name);
        element.attributes?.sort((one, other) => deep(one) - deep(other));
        element.members?.sort((one, other) => deep(one) - deep(other));
      }
    },
  };
}
