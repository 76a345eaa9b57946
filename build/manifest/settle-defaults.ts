import { elementsOf } from './elements.ts';
import type { Plugin } from './analyzer.ts';

/**
 * An attribute and its property have one default. That of the property is where it is declared (`@default`), as code;
 * an element that has another one says so of its attribute (`@attr [limit=4]`), as text.
 */
export function settleDefaults(): Plugin {
  return {
    name: 'defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const { members = [], attributes = [] } of elementsOf(customElementsManifest))
        for (const attribute of attributes) {
          const field = members.find(({ name }) => name === attribute.fieldName);
          if (field?.kind !== 'field') continue;
          const usual = unquoted(attribute.default ?? field.default);
          if (usual === undefined) continue;
          attribute.default = usual;
          field.default = /^(number|boolean)$/.test(attribute.type!.text) ? usual : `'${usual}'`;
        }
    },
  };
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/^(['"])(.*)\1$/, '$2');
}
