import type { Type } from 'custom-elements-manifest/schema';
import { elementsOf } from './elements.ts';
import type { Plugin } from './analyzer.ts';

/** `'a' | 'b'` and nothing else. */
const UNION = /^'[^']*'(\s*\|\s*'[^']*')+$/;

/**
 * Writes a list of values out where the sources give it a name, so that editors can offer them; and takes from an
 * attribute what only its property can be.
 */
export function writeOutTypes(): Plugin {
  const unions = new Map<string, string>();
  const written = (type: Type): Type => ({ ...type, text: unions.get(type.text) ?? type.text });
  return {
    name: 'types written out',
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const text = node.type.getText().replace(/\s+/g, ' ');
      if (UNION.test(text)) unions.set(node.name.text, text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { tagName, members = [], attributes = [] } of elementsOf(customElementsManifest)) {
        for (const member of members)
          if (member.kind === 'field' && member.type) member.type = written(member.type);
        for (const attribute of attributes) {
          if (!attribute.type) throw new Error(`${tagName}: nothing says what type ${attribute.name} has`);
          attribute.type = { text: attribute.type.text.replace(/ \| (null|undefined)\b/g, '') };
        }
      }
    },
  };
}
