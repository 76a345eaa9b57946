import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeEach } from 'vitest';
import { listening } from '../../listening.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A real server on a free port, that answers as each test says, and counts. */
export async function serve() {
  let handler: Handler = (_, response) => void response.end();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  const { url, stop } = await listening(server);

  beforeEach(() => void (requests.length = 0));
  afterAll(stop);
  return { url: `${url}/posts`, requests, answers: (next: Handler) => void (handler = next) };
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
