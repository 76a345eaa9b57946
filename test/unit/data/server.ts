import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';

type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A real server on a free port, that answers as each test says, and counts. */
export async function serve() {
  let handler: Handler = (_, response) => void response.end();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/posts`;

  beforeEach(() => void (requests.length = 0));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, requests, answers: (next: Handler) => void (handler = next) };
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
