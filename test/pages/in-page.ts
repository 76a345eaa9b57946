/** What `installWatch` leaves in a page. */
declare global {
  interface Window {
    /** Everything that matches, in shadow roots too, in the order of the document. */
    deep(selector: string, root?: ParentNode): HTMLElement[];
    /** What has moved, from the first moment on. */
    shifts: Shift[];
    /** What the page's policy has forbidden. */
    violations: string[];
  }
}

/** One entry of https://wicg.github.io/layout-instability/ */
export interface Shift {
  value: number;
  /** What moved: its tag, and from where to where. */
  sources: string[];
}

/** Runs in a page before its own scripts; it can use nothing from outside. */
export function installWatch(): void {
  window.deep = (selector, root = document) =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? window.deep(selector, element.shadowRoot) : []),
    ]);

  window.violations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    window.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });

  const place = ({ x, y, width, height }: DOMRectReadOnly) =>
    `${[x, y].map(Math.round).join(',')} ${[width, height].map(Math.round).join('x')}`;
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    })[]) {
      window.shifts.push({
        value: entry.value,
        sources: entry.sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element && `${element.localName}.${element.getAttribute('class') ?? ''}`;
          return `${name ?? 'gone'} ${place(previousRect)} -> ${place(currentRect)}`;
        }),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
