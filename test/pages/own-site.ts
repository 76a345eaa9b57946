import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of such a site is. */
export interface Answer {
  /** Its media type, e.g. `text/html`. */
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** A site of one test's own, which remembers what it was asked. */
export interface OwnSite {
  /** Origin without a trailing slash. */
  url: string;
  /** What it was asked, in order. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

/** @param answer what is at a path; nothing is an answer of 404 */
export async function startOwnSite(answer: (path: string) => Answer | undefined): Promise<OwnSite> {
  const asked: OwnSite['asked'] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    asked.push({ path: url, headers });
    const found = answer(new URL(url, 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, ...found.headers });
    return response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
