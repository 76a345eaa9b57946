/** What is alive of what observes and listens, counted from now until after the test. */
export interface Alive {
  /** Intersection observers that observe something. */
  readonly observers: Set<IntersectionObserver>;
  /** What the document's listeners listen to. */
  readonly listeners: string[];
}

const restorers: (() => void)[] = [];

/** Begins to count. Only what is made afterwards is counted. */
export function watchAlive(page: Window & typeof globalThis = window): Alive {
  const { document } = page;
  const observers = new Set<IntersectionObserver>();
  const listeners: string[] = [];
  const { addEventListener, removeEventListener } = document;
  const Native = page.IntersectionObserver;
  document.addEventListener = ((type: string, listener: EventListener) => {
    listeners.push(type);
    addEventListener.call(document, type, listener);
  }) as typeof document.addEventListener;
  document.removeEventListener = ((type: string, listener: EventListener) => {
    if (listeners.includes(type)) listeners.splice(listeners.indexOf(type), 1);
    removeEventListener.call(document, type, listener);
  }) as typeof document.removeEventListener;
  page.IntersectionObserver = class extends Native {
    override observe(target: Element): void {
      observers.add(this);
      super.observe(target);
    }
    override disconnect(): void {
      observers.delete(this);
      super.disconnect();
    }
  };
  restorers.push(() => {
    Object.assign(document, { addEventListener, removeEventListener });
    page.IntersectionObserver = Native;
  });
  return { observers, listeners };
}

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
