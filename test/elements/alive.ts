/** What is alive of what observes and listens, counted from now until after the test. */
export interface Alive {
  /** Intersection observers that observe something. */
  readonly observers: Set<IntersectionObserver>;
  /** What the document's listeners listen to. */
  readonly listeners: string[];
}

let restore = () => {};

/** Begins to count. Only what is made afterwards is counted. */
export function watchAlive(): Alive {
  const observers = new Set<IntersectionObserver>();
  const listeners: string[] = [];
  const { addEventListener, removeEventListener } = document;
  const Native = window.IntersectionObserver;
  document.addEventListener = ((type: string, listener: EventListener) => {
    listeners.push(type);
    addEventListener.call(document, type, listener);
  }) as typeof document.addEventListener;
  document.removeEventListener = ((type: string, listener: EventListener) => {
    if (listeners.includes(type)) listeners.splice(listeners.indexOf(type), 1);
    removeEventListener.call(document, type, listener);
  }) as typeof document.removeEventListener;
  window.IntersectionObserver = class extends Native {
    override observe(target: Element): void {
      observers.add(this);
      super.observe(target);
    }
    override disconnect(): void {
      observers.delete(this);
      super.disconnect();
    }
  };
  restore = () => {
    Object.assign(document, { addEventListener, removeEventListener });
    window.IntersectionObserver = Native;
    restore = () => {};
  };
  return { observers, listeners };
}

afterEach(() => restore());
