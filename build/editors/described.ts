import type { ElementDoc } from '../manifest/elements.ts';

/** What an editor says of an element beside its attributes, which it lists itself. */
export function described({ description, events, slots }: ElementDoc): string {
  const listed = (title: string, items: { name: string; description?: string }[] = []) =>
    [
      `**${title}**`,
      ...items.map(({ name, description: says }) => `- \`${name || 'default'}\`: ${says}`),
    ].join('\n');
  return [description, listed('Events', events), listed('Slots', slots)].join('\n\n');
}
