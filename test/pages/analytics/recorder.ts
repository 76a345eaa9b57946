import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listening, type Listening } from '../../listening.ts';

/** A request as it came. */
export interface Recorded {
  path: string;
  query: URLSearchParams;
  body: string;
}

/** A server that answers every request with nothing, and remembers it. */
export interface Recorder extends Listening {
  requests: Recorded[];
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
  return { ...(await listening(server)), requests };
}
