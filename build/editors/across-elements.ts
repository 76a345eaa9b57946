import type { ElementDoc } from '../manifest/elements.ts';

interface Named {
  name: string;
  description?: string;
}

/**
 * What several elements have under one name, once: with its description where that is the same for all, else with one
 * for each.
 */
export function acrossElements(elements: ElementDoc[], of: (element: ElementDoc) => Named[]): Named[] {
  const found = new Map<string, Map<string, string[]>>();
  for (const element of elements)
    for (const { name, description = '' } of of(element)) {
      const described = found.get(name) ?? new Map<string, string[]>();
      found.set(name, described.set(description, [...(described.get(description) ?? []), element.tagName]));
    }
  return [...found].map(([name, described]) => ({ name, description: together(described) }));
}

function together(described: Map<string, string[]>): string {
  if (described.size === 1) return [...described.keys()].join();
  return [...described]
    .map(([description, tags]) => `${tags.map((tag) => `\`<${tag}>\``).join(' ')}: ${description}`)
    .join('\n\n');
}
