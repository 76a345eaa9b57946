type Stored = Map<string, { bytes: ArrayBuffer; headers: Headers }>;

/** Cache Storage as far as it is used here, for Node, which has none. Keeps bytes and headers apart, as browsers do. */
export class FakeCaches {
  readonly all = new Map<string, Stored>();
  /** Throws in place of every change to what is stored, as a full disk does. */
  trouble: Error | undefined;

  readonly keys = async (): Promise<string[]> => [...this.all.keys()];
  readonly delete = async (name: string): Promise<boolean> => this.all.delete(name);
  readonly open = async (name: string): Promise<unknown> => {
    const stored: Stored = this.all.get(name) ?? new Map();
    this.all.set(name, stored);
    return {
      keys: async () => [...stored.keys()].map((url) => new Request(url)),
      match: async (asked: string | Request) => {
        const found = stored.get(typeof asked === 'string' ? asked : asked.url);
        return found && new Response(found.bytes, { headers: found.headers });
      },
      put: async (url: string, response: Response) => {
        if (this.trouble) throw this.trouble;
        // As the specification has it: https://w3c.github.io/ServiceWorker/#cache-put
        if (response.headers.get('vary')?.includes('*')) throw new TypeError('Vary header contains *');
        stored.set(url, { bytes: await response.arrayBuffer(), headers: new Headers(response.headers) });
      },
      delete: async (asked: string | Request) => stored.delete(typeof asked === 'string' ? asked : asked.url),
    };
  };

  /** The addresses whose answers are kept. */
  get urls(): string[] {
    return [...this.all.values()].flatMap((stored) => [...stored.keys()]);
  }
}
