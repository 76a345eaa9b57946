/** What is alive of all that may go on after an element has gone. */
export interface All {
  /** Observers, timers, listeners and channels that are there, in words. */
  alive(): string[];
  /** Errors, rejections and what was said on the console. */
  readonly faults: string[];
}

/** Milliseconds: shorter timers end before anybody could ask. */
const SOON = 5;

const restorers: (() => void)[] = [];

/** Counts everything, from now until after the test. */
export function watchAll(): All {
  const living = new Map<unknown, string>();
  const faults: string[] = [];
  const replace = <T extends object, K extends keyof T>(target: T, name: K, value: T[K]) => {
    const own = Object.hasOwn(target, name);
    const before = target[name];
    target[name] = value;
    restorers.push(() => void (own ? (target[name] = before) : Reflect.deleteProperty(target, name)));
  };

  const NativeObserver = window.IntersectionObserver;
  replace(
    window,
    'IntersectionObserver',
    class extends NativeObserver {
      readonly #targets = new Set<Element>();
      override observe(target: Element): void {
        this.#targets.add(target);
        living.set(this, 'IntersectionObserver');
        super.observe(target);
      }
      override unobserve(target: Element): void {
        this.#targets.delete(target);
        if (!this.#targets.size) living.delete(this);
        super.unobserve(target);
      }
      override disconnect(): void {
        this.#targets.clear();
        living.delete(this);
        super.disconnect();
      }
    },
  );

  const NativeChannel = window.BroadcastChannel;
  replace(
    window,
    'BroadcastChannel',
    class extends NativeChannel {
      constructor(name: string) {
        super(name);
        living.set(this, `BroadcastChannel ${name}`);
      }
      override close(): void {
        living.delete(this);
        super.close();
      }
    },
  );

  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const [begin, end] = [window[set], window[clear]];
    replace(window, set, ((run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
      const handle = begin(() => {
        if (set === 'setTimeout') living.delete(`${set} ${handle}`);
        run(...args);
      }, delay);
      // The tests' own are short.
      if (delay > SOON) living.set(`${set} ${handle}`, `${set} ${delay}`);
      return handle;
    }) as never);
    replace(window, clear, ((handle: number) => {
      living.delete(`${set} ${handle}`);
      end(handle);
    }) as never);
  }

  const targets: Record<string, EventTarget | undefined> = {
    window,
    document,
    navigation: (window as { navigation?: EventTarget }).navigation,
    connection: (navigator as { connection?: EventTarget }).connection,
  };
  for (const [name, target] of Object.entries(targets)) {
    if (!target) continue;
    const { addEventListener, removeEventListener } = target;
    const keys = new Map<unknown, number>();
    const keyOf = (type: string, listener: unknown) => {
      if (!keys.has(listener)) keys.set(listener, keys.size);
      return `${name} ${type} ${keys.get(listener)}`;
    };
    const forget = (type: string, listener: unknown) => void living.delete(keyOf(type, listener));
    target.addEventListener = function (
      type: string,
      listener: never,
      options?: AddEventListenerOptions | boolean,
    ) {
      const { signal, once } = typeof options === 'object' ? options : {};
      if (listener && !signal?.aborted) {
        living.set(keyOf(type, listener), `${name} ${type}`);
        signal?.addEventListener('abort', () => forget(type, listener), { once: true });
        if (once) addEventListener.call(target, type, () => forget(type, listener), { once: true });
      }
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function (
      type: string,
      listener: never,
      options?: EventListenerOptions | boolean,
    ) {
      forget(type, listener);
      removeEventListener.call(target, type, listener, options);
    };
    restorers.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }

  const native = EventTarget.prototype;
  const note = (event: Event) => {
    const { message, reason } = event as ErrorEvent & PromiseRejectionEvent;
    faults.push(String(message ?? reason));
  };
  for (const type of ['error', 'unhandledrejection']) {
    native.addEventListener.call(window, type, note);
    restorers.push(() => native.removeEventListener.call(window, type, note));
  }
  for (const level of ['warn', 'error'] as const)
    replace(console, level, (...said: unknown[]) => void faults.push(String(said[0])));

  return { alive: () => [...living.values()], faults };
}

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
