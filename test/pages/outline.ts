import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that say nothing to a reader: the text in them is in the name of what is around them, or speaks for itself. */
const silent = new Set([
  'generic',
  'none',
  'StaticText',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'paragraph',
]);

/**
 * What a screen reader is given of the page's `main`, one line a thing, indented by depth: `heading "Latest" level=2`.
 * Texts stand for themselves only where they are in a status.
 */
export async function outline(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number) => {
    const role = String(node.role?.value ?? '');
    const shown = !node.ignored && !silent.has(role);
    if (shown) lines.push('  '.repeat(depth) + line(node, role));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, shown ? depth + 1 : depth);
    }
  };
  const main = nodes.find(({ ignored, role }) => !ignored && role?.value === 'main');
  for (const id of main?.childIds ?? []) visit(byId.get(id)!, 0);
  return lines.join('\n');

  function line(node: Node, role: string): string {
    const name = String(node.name?.value ?? '') || (role === 'status' ? textOf(node) : '');
    const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value.value;
    // Lists number their depth, too, which nobody is told of.
    const level = role === 'heading' && `level=${property('level')}`;
    const busy = property('busy') && 'busy';
    return [role, name && `"${name}"`, level, busy].filter(Boolean).join(' ');
  }

  function textOf(node: Node): string {
    const own = node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
    const within = (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child?.role?.value !== 'button');
    return [own, ...within.map((child) => (child ? textOf(child) : ''))].join('').trim();
  }
}
