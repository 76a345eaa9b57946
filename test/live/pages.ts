import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { listening } from '../listening.ts';

/** The pages of somebody who uses the elements, on another site than the backends. */
export interface Pages {
  url: string;
  /** Puts a page with this body up and gives its address. */
  page(body: string): string;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
};

// What a careful publisher allows: no script but files of their own, no style but sheets.
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src http:; img-src http: data:`;

/** Serves the scripts in `cdn` under `/cdn/`, and the pages that are put up. */
export async function startPages({ cdn }: { cdn: string }): Promise<Pages> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodies[Number(/^\/(\d+)$/.exec(pathname)?.[1])];
    if (body !== undefined) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
      });
      response.end(html(body));
      return;
    }
    try {
      if (!pathname.startsWith('/cdn/')) throw new Error('not here');
      // The URL parser has taken `..` out already; `normalize` does so for what is percent-encoded.
      const file = join(cdn, normalize(decodeURIComponent(pathname.slice('/cdn'.length))));
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const { url: byNumber, stop } = await listening(server);
  // By name, where the backends go by number: another site, not only another port.
  const url = byNumber.replace('127.0.0.1', 'localhost');
  return {
    url,
    page: (body) => `${url}/${bodies.push(body) - 1}`,
    stop,
  };
}

function html(body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page with reads</title><link rel="icon" href="data:,"></head>
<body>
${body}
</body>
</html>
`;
}
