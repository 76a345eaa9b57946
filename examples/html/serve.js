// Sends what is in dist. Every address under /article/ is the same page.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

function fileOf(path) {
  if (path === '/') return '/index.html';
  if (path.startsWith('/article/')) return '/article.html';
  return extname(path) ? path : `${path}.html`;
}

createServer(async ({ url }, response) => {
  const file = fileOf(new URL(url, 'http://localhost').pathname);
  try {
    const content = await readFile(`dist${file}`);
    response.setHeader(
      'content-type',
      `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(process.env.PORT ?? 4173, '127.0.0.1');
