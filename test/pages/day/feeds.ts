import { createServer } from 'node:http';
import { listening, type Listening } from '../../listening.ts';

/** A backend of JSON feeds, one at every path, on which time passes when a test says so. */
export interface Feeds extends Listening {
  /** How often each path has been asked for, with its query. */
  asked: Map<string, number>;
  /** Full hours since the beginning: each has brought a story to every feed, and changed a headline. */
  hour: number;
  /** Whether it answers every question with 503. */
  isDown: boolean;
}

const HOUR = 3_600_000;
/** How many there are at the beginning, how many on a page. */
const STORIES = 60;
const PAGE = 20;

/** @param start when the hours begin, as `Date.now()` */
export async function startFeeds(start: number): Promise<Feeds> {
  const server = createServer(({ url = '/', headers }, response) => {
    feeds.asked.set(url, (feeds.asked.get(url) ?? 0) + 1);
    response.setHeader('access-control-allow-origin', '*');
    if (feeds.isDown) return response.writeHead(503).end();
    const { pathname, searchParams } = new URL(url, feeds.url);
    const from = Number(searchParams.get('from') ?? 0);
    const tag = `"${feeds.hour}"`;
    response.setHeader('etag', tag).setHeader('cache-control', 'no-cache');
    if (headers['if-none-match'] === tag) return response.writeHead(304).end();
    const stories = storiesOf(pathname, feeds.hour, start);
    const items = stories.slice(from, from + PAGE);
    const next = from + PAGE < stories.length ? { next_url: `${pathname}?from=${from + PAGE}` } : {};
    response.setHeader('content-type', 'application/feed+json');
    return response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...next, items }));
  });
  const feeds: Feeds = { ...(await listening(server)), asked: new Map(), hour: 0, isDown: false };
  return feeds;
}

/** The newest first: what has come, an hour apart, and before it what was there, twenty minutes apart. */
function storiesOf(path: string, hour: number, start: number): object[] {
  const story = (name: string, date: number, title: string) => ({
    id: `${path}/${name}`,
    url: `https://courier.example${path}/${name}`,
    title,
    summary: 'What is known so far, in a sentence of the usual length, from the harbour.',
    date_published: new Date(date).toISOString(),
  });
  const news = Array.from({ length: hour }, (_, nth) =>
    story(`hour-${nth + 1}`, start + (nth + 1) * HOUR, `The news of hour ${nth + 1}`),
  );
  const before = Array.from({ length: STORIES }, (_, nth) => {
    const changes = Math.floor((hour + 4 - (nth % 5)) / 5);
    const title = `Story ${nth + 1} of ${path.slice(1)}${changes ? `, version ${changes + 1}` : ''}`;
    return story(`${nth + 1}`, start - (nth + 1) * (HOUR / 3), title);
  });
  return [...news.toReversed(), ...before];
}
