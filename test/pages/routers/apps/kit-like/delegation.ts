import '../../../../../src/cdn.js';
import { show } from '../show.js';

/** The nearest link around a place, out of shadow roots and slots. */
function linkAround(place: Node | null): HTMLAnchorElement | undefined {
  for (let node = place; node; node = outwards(node)) {
    if (node instanceof HTMLAnchorElement && node.hasAttribute('href')) return node;
  }
  return undefined;
}

function outwards(node: Node): Node | null {
  const parent = (node instanceof Element && node.assignedSlot) || node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

// The rules of SvelteKit's client (packages/kit/src/runtime/client): one listener outside, plain clicks, links that
// stay in this tab, on this origin, and neither save a file nor say that they lead out of the app.
document.documentElement.addEventListener('click', (event) => {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (button || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return;
  const link = linkAround(event.composedPath()[0] as Node);
  if (!link || (link.target && link.target !== '_self')) return;
  if (link.origin !== location.origin || link.hasAttribute('download') || link.relList.contains('external'))
    return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(location.pathname);
});
addEventListener('popstate', () => show(location.pathname));
show(location.pathname);
