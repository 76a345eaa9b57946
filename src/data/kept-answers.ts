import type { Answer } from '../backend.js';
import { outcomeOf } from './attempt.js';

/** The cache's name ends in the version of what is in it; a cache of another version is deleted. */
const NAME = 'newsrail-1';
/** How many answers are kept: those of several lists, with some pages each. What a site may store is not ours to fill. */
export const MOST = 30;
/** How large one may be, in bytes: ten times a list of fifty. Thirty such are a small part of what any browser gives a site. */
export const LARGEST = 1_000_000;
/** For how long one is kept, in milliseconds: 14 days, after which news is no help any more. */
export const LONGEST = 14 * 86_400_000;

/** Headers that say how the bytes came, which are others now, or whom they are for, which forbids keeping some at all. */
const LEFT_OUT = ['content-encoding', 'content-length', 'vary'];
/** What an answer knows beside its headers: where it came from in the end, and when. */
const URL = 'newsrail-url';
const SAVED_AT = 'newsrail-saved-at';

/** An answer of earlier, and when it was loaded, in milliseconds since 1970. */
export interface KeptAnswer {
  answer: Answer;
  savedAt: number;
}

/** Throws where storage is blocked: in a sandboxed frame, on an insecure page, in Node. */
async function open(): Promise<Cache> {
  const names = await caches.keys();
  const others = names.filter((name) => /^newsrail-\d+$/.test(name) && name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
  return caches.open(NAME);
}

const savedAtOf = ({ headers }: Response): number => Number(headers.get(SAVED_AT));
const isOld = (savedAt: number): boolean => savedAt < Date.now() - LONGEST;

/** Keeps an answer under the address that was asked. May throw. */
export async function write(
  url: string,
  { text, headers, url: from }: Answer,
  savedAt: number,
): Promise<void> {
  const cache = await open();
  const bytes = text.length > LARGEST ? undefined : new TextEncoder().encode(text);
  if (!bytes || bytes.length > LARGEST || /\bno-store\b/i.test(headers.get('cache-control') ?? '')) {
    // An older one would be taken for the last good one.
    await cache.delete(url);
    return;
  }
  // A backend of the page's own may read any of them.
  const all = new Headers(headers);
  for (const name of LEFT_OUT) all.delete(name);
  all.set(URL, from);
  all.set(SAVED_AT, String(savedAt));
  await cache.put(url, new Response(bytes, { headers: all }));
  await trim(cache);
}

/** The oldest go first. */
async function trim(cache: Cache): Promise<void> {
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      return { request, savedAt: response ? savedAtOf(response) : 0 };
    }),
  );
  const oldestLast = kept.toSorted((a, b) => b.savedAt - a.savedAt);
  const leave = oldestLast.filter(({ savedAt }, nth) => nth >= MOST || isOld(savedAt));
  await Promise.all(leave.map(({ request }) => cache.delete(request)));
}

/** Reads a kept answer as if it had just come. May throw. */
export async function read(url: string): Promise<KeptAnswer | undefined> {
  const response = await (await open()).match(url);
  if (!response || isOld(savedAtOf(response))) return undefined;
  const from = response.headers.get(URL) ?? url;
  const outcome = await outcomeOf(response, await response.arrayBuffer(), from);
  return 'answer' in outcome ? { answer: outcome.answer, savedAt: savedAtOf(response) } : undefined;
}

/** May throw. */
export async function forget(url: string): Promise<void> {
  await (await open()).delete(url);
}
