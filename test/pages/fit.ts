import type { Page } from 'puppeteer-core';

/** What does not fit, in words; nothing when all is well. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement!;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);

    const parent = (node: Node) =>
      (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    // How far a font's box reaches above a narrow line, where mostly no letter does.
    const leading = (element: Element, { height }: DOMRect) =>
      Math.max(0, (height - parseFloat(getComputedStyle(element).lineHeight)) / 2) || 0;
    const hidden = (element: Element) => {
      const { clipPath, clip, position } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return clipPath !== 'none' || (position === 'absolute' && clip !== 'auto') || width <= 1 || height <= 1;
    };

    for (const element of window.deep('*').filter((element) => element.getRootNode() !== document)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!),
      );
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const words = `“${text.textContent!.trim().slice(0, 40)}” in ${nameOf(element)}`;
        for (let box: Element | null = element; box; box = parent(box)) {
          // What only screen readers are to find, or what scrolls, or ends in an ellipsis by intention.
          if (hidden(box)) break;
          const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
          if (['auto', 'scroll'].includes(overflowX) && box !== root) break;
          const clips = [overflowX, overflowY].map((overflow) => ['hidden', 'clip'].includes(overflow));
          const { left, right, bottom } = box.getBoundingClientRect();
          for (const line of lines) {
            const beyond = Math.max(left - line.left, line.right - right);
            if (clips[0] && textOverflow !== 'ellipsis' && beyond > 1 && line.top < bottom)
              found.push(`${words}: ${Math.round(beyond)} px cut off at the side by ${nameOf(box)}`);
            const shown = (bottom - line.top - leading(element, line)) / line.height;
            // The first seventh of a line is above its letters.
            if (clips[1] && shown > 0.15 && shown < 0.75)
              found.push(
                `${words}: a line cut through by ${nameOf(box)}, ${Math.round(shown * 100)} % of it is seen`,
              );
          }
        }
      }
    }
    return [...new Set(found)];
  });
}

/**
 * Links and buttons that are hard to hit: less than 24 px wide or high, with all that is theirs to be pressed. Links in
 * sentences may be as high as the sentence: https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const at = (x: number, y: number) => {
      let element = document.elementFromPoint(x, y);
      for (;;) {
        const inner = element?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === element) return element;
        element = inner;
      }
    };
    /** How far a target reaches from a point in one direction, as far as it matters. */
    const reach = (target: Element, x: number, y: number, dx: number, dy: number) => {
      let far = 0;
      while (far < least && at(x + dx * (far + 1), y + dy * (far + 1))?.closest('a, button') === target)
        far++;
      return far;
    };
    return window
      .deep('a[href], button')
      .filter((target) => target.getRootNode() !== document && target.checkVisibility())
      .filter((target) => !target.closest('[part~="skip"], .text :is(p, li, td, blockquote)'))
      .flatMap((target) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = target.getClientRects()[0]!;
        const [x, y] = [left + width / 2, top + height / 2];
        const across = reach(target, x, y, -1, 0) + 1 + reach(target, x, y, 1, 0);
        const down = reach(target, x, y, 0, -1) + 1 + reach(target, x, y, 0, 1);
        const enough = across >= least && down >= least;
        return enough ? [] : [`“${target.textContent!.trim().slice(0, 40)}” ${across}x${down}`];
      });
  });
}
