import type { Event } from 'custom-elements-manifest/schema';
import { elementsOf } from './elements.ts';
import type { Plugin } from './analyzer.ts';

/** One field of what an event tells. */
export interface DetailField {
  name: string;
  type: string;
  optional: boolean;
  description: string;
}

/** An event with what it tells, field by field; the schema knows only the name of its type. */
export type EventDoc = Event & { detail: DetailField[] };

/** Says of each event what its `detail` has, from the interface of that name. */
export function describeDetails(): Plugin {
  const details = new Map<string, DetailField[]>();
  return {
    name: 'details of events',
    collectPhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || !node.name.text.endsWith('Detail')) return;
      const fields = node.members.filter(ts.isPropertySignature).map((field) => ({
        name: field.name.getText(),
        type: field.type!.getText().replace(/ \| undefined$/, ''),
        optional: Boolean(field.questionToken),
        description: ts
          .getJSDocCommentsAndTags(field)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
          .join('\n'),
      }));
      details.set(node.name.text, fields);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest))
        element.events = (element.events ?? []).map((event): EventDoc => {
          const type = /^CustomEvent<(\w+)>$/.exec(event.type.text)?.[1];
          const detail = type && details.get(type);
          if (!detail) throw new Error(`${element.tagName}: nothing is known of the detail of ${event.name}`);
          return { ...event, detail };
        });
    },
  };
}
