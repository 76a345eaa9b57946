import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listening, type Listening } from '../listening.ts';

/** Something that a test puts on the site. */
export interface Thing {
  /** Its media type, e.g. `text/html`. */
  type: string;
  /** What the first request gets, the second, and so on; the last one stays. `null` is an answer of 404. */
  bodies: (string | null)[];
}

/** The site of somebody who uses the elements: another origin than the newsroom's. */
export type Site = Listening;

const themes = join(import.meta.dirname, '../../src/themes');

// What a careful publisher allows: no script but files of their own, no style but sheets, no markup from strings.
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  'connect-src http:',
  'img-src http: data:',
  `require-trusted-types-for 'script'`,
].join('; ');

/**
 * Serves the script under `/newsrail/`, pictures of any size under `/pictures/`, and whatever is put there: `POST /put`
 * with a {@link Thing} answers with its path. `?delay=500` makes anything late, in milliseconds.
 * @param script contents by file name
 * @param head the text of `newsrail.css`
 */
export async function startSite(script: Map<string, Uint8Array>, head: string): Promise<Site> {
  const things: Thing[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    await pause(Number(searchParams.get('delay') ?? 0));
    const [, place, name = ''] = pathname.split('/');
    const give = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(type === 'text/html' && { 'content-security-policy': policy }),
      });
      response.end(body);
    };
    if (request.method === 'POST') {
      const count = things.push(JSON.parse(await text(request)) as Thing);
      return give('text/plain', `/put/${count - 1}`);
    }
    if (place === 'put') {
      const { type, bodies } = things[Number(name)]!;
      const body = bodies.length > 1 ? bodies.shift() : bodies[0];
      if (typeof body === 'string') return give(type, body);
    }
    if (place === 'newsrail') {
      const content = script.get(name);
      if (content) return give('text/javascript', content);
      if (name === 'newsrail.css') return give('text/css', head);
      if (name === 'themes')
        return give('text/css', await readFile(join(themes, pathname.split('/')[3] ?? '')));
    }
    const size = place === 'pictures' && /^(\d+)x(\d+)\.svg$/.exec(name);
    if (size) return give('image/svg+xml', picture(size[1]!, size[2]!));
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return listening(server);
}

function picture(width: string, height: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 3 2"><path fill="#8a9" d="M0 0h3v2H0z"/><path fill="#465" d="M0 2l1-1 1 .6L3 .7V2z"/></svg>`;
}
