import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listening, type Listening } from '../listening.ts';

/** What a page of such a site is. */
export interface Answer {
  /** Its media type, e.g. `text/html`. */
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** Default 200. */
  status?: number;
}

/** A site of one test's own, which remembers what it was asked. */
export interface OwnSite extends Listening {
  /** What it was asked, in order. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
}

/** @param answer what is at a path; nothing is an answer of 404 */
export async function startOwnSite(
  answer: (path: string) => Answer | undefined | Promise<Answer | undefined>,
): Promise<OwnSite> {
  const asked: OwnSite['asked'] = [];
  const server = createServer(async ({ url = '/', headers }, response) => {
    asked.push({ path: url, headers });
    const found = await answer(new URL(url, 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    response.writeHead(found.status ?? 200, {
      'content-type': `${found.type}; charset=utf-8`,
      ...found.headers,
    });
    return response.end(found.body);
  });
  return { ...(await listening(server)), asked };
}
