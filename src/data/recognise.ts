import {
  registeredBackends,
  type Answer,
  type ArticleQuery,
  type Backend,
  type BackendEntry,
} from '../backend.js';
import { FormatError } from '../errors.js';
import { knownBackends } from './known-backends.js';

/** What reads an answer that nobody recognises. */
const FALLBACK = 'json';

/** Own backends first, so that they may take the place of a built-in one. */
function allBackends(): BackendEntry[] {
  return [...registeredBackends(), ...knownBackends];
}

/**
 * The backend that a query asks by name, or that its address belongs to beyond doubt. `items` or `map` say that it is
 * JSON of another kind.
 * @throws FormatError for a name that nobody has.
 */
export async function backendFor({ backend, src, items, map }: ArticleQuery): Promise<Backend | undefined> {
  const name = backend ?? (items || map ? FALLBACK : undefined);
  if (name) return named(name, src);
  return allBackends()
    .find(({ claims }) => claims?.test(src))
    ?.load();
}

/** The one backend that is sure the answer is its own; `json` reads what nobody knows. */
export async function recognise(answer: Answer): Promise<Backend> {
  // What a format is called stands at an end of its answers; the middle may be thirty megabytes.
  const ends = answer.text.slice(0, 65_536) + answer.text.slice(-4096);
  const likely = allBackends().filter(({ name, hint }) => name !== FALLBACK && (!hint || hint.test(ends)));
  for (const entry of likely) {
    const backend = await entry.load();
    if (backend.detect(answer)) return backend;
  }
  return named(FALLBACK, answer.url);
}

async function named(wanted: string, url: string): Promise<Backend> {
  const all = allBackends();
  const entry = all.find(({ name }) => name === wanted);
  if (entry) return entry.load();
  const names = all.map(({ name }) => name).join(', ');
  const message = `backend="${wanted}" is not known. There is: ${names}. registerBackend() adds one of your own.`;
  throw new FormatError(message, { kind: 'format', url });
}
