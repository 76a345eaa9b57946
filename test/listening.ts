import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is there. */
export interface Listening {
  /** Origin without a trailing slash. */
  url: string;
  /** Also ends what is still under way. */
  stop(): Promise<void>;
}

/** Has a server listen on a free port of this machine alone. */
export async function listening(server: Server): Promise<Listening> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
