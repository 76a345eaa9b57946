import { createServer } from 'node:http';
import { listening, type Listening } from '../../listening.ts';
import type { Bundle } from './bundle.ts';

/** Serves a bundle, and `/` as a page that loads it and has `body` in it. */
export function served({ files, atOnce }: Bundle, body: string): Promise<Listening> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Saltmere Courier</title>
<link rel="icon" href="data:,"><script type="module" src="/${atOnce[0]}"></script>${body}</html>`;
  return listening(
    createServer(({ url = '/' }, response) => {
      const content = url === '/' ? page : files.get(url.slice(1));
      if (content === undefined) return response.writeHead(404).end();
      const type = url === '/' ? 'text/html' : 'text/javascript';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      return response.end(content);
    }),
  );
}
