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
            const shown = (bottom - line.top) / line.height;
            if (clips[1] && shown > 0.1 && shown < 0.75)
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
 * Links and buttons that are hard to hit: around whose middle a square of 24 px is not all theirs. Links in sentences
 * may be as high as the sentence: https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const at = (x: number, y: number) => {
      let element = document.elementFromPoint(x, y);
      for (;;) {
        const inner = element?.shadowRoot?.elementFromPoint(x, y);
        if (!inner || inner === element) return element;
        element = inner;
      }
    };
    const targets = window
      .deep('a[href], button, summary, [tabindex="0"]')
      .filter((target) => target.getRootNode() !== document && target.checkVisibility());
    return targets
      .filter((target) => !target.closest('[part~="skip"], [part~="body"].text :is(p, li, td, blockquote)'))
      .filter((target) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = target.getClientRects()[0]!;
        const x = left + width / 2;
        const y = top + height / 2;
        return [-11.5, 11.5].some((dx) =>
          [-11.5, 11.5].some(
            (dy) => at(x + dx, y + dy)?.closest('a, button, summary, [tabindex]') !== target,
          ),
        );
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `“${target.textContent!.trim().slice(0, 40)}” ${Math.round(width)}x${Math.round(height)}`;
      });
  });
}
