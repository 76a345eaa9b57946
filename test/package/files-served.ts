import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listening, type Listening } from '../listening.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/**
 * A server of files that pages of other sites may load.
 * @param find gives what is at a path, `index.html` for none; throws for 404
 */
export function filesServed(
  find: (path: string) => Promise<string | Uint8Array> | string | Uint8Array,
): Promise<Listening> {
  async function content(path: string) {
    return find(path);
  }
  return listening(
    createServer(({ url = '/' }, response) => {
      const path = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
      content(path).then(
        (body) => {
          const type = `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`;
          response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
        },
        () => response.writeHead(404).end(),
      );
    }),
  );
}
