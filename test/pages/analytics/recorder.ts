import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came. */
export interface Recorded {
  path: string;
  query: URLSearchParams;
  body: string;
}

/** A server that answers every request with nothing, and remembers it. */
export interface Recorder {
  /** Origin without a trailing slash. */
  url: string;
  requests: Recorded[];
  stop(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url!, 'http://localhost');
    const body = await text(request).catch(() => '');
    if (request.method !== 'OPTIONS') requests.push({ path, query, body });
    const { origin = '*' } = request.headers;
    response.writeHead(204, {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
    });
    response.end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
