import {
  registeredBackends,
  type Answer,
  type ArticleQuery,
  type Backend,
  type BackendEntry,
} from '../backend.js';
import { wordpress } from '../backends/wordpress.js';
import { failure } from './failure.js';
import { FALLBACK, nameAhead } from './name-ahead.js';

/** Own backends first, so that they may take the place of a built-in one; then the table, which is loaded on demand. */
async function allBackends(): Promise<BackendEntry[]> {
  const { knownBackends } = await import('./known-backends.js');
  return [...registeredBackends(), ...knownBackends];
}

/**
 * The backend that a query asks by name, or that its address belongs to beyond doubt. `items` says that it is JSON of
 * another kind, unless there is a name.
 * @throws FormatError for a name that nobody has.
 */
export async function backendFor(query: ArticleQuery): Promise<Backend | undefined> {
  const { backend, src } = query;
  const own = registeredBackends();
  const entry = own.find(({ name, claims: theirs }) => (backend ? name === backend : theirs?.test(src)));
  if (entry) return entry.load();
  const name = nameAhead(query);
  if (name === wordpress.name) return wordpress;
  if (name) return named(name, src);
  // It will be wanted when the answer is here; loading it meanwhile costs no time.
  void import('./known-backends.js').catch(() => undefined);
  return undefined;
}

/** The one backend that is sure the answer is its own; `json` reads what nobody knows. */
export async function recognise(answer: Answer): Promise<Backend> {
  // What a format is called stands at an end of its answers; the middle may be thirty megabytes.
  const ends = answer.text.slice(0, 65_536) + answer.text.slice(-4096);
  const likely = (await allBackends()).filter(
    ({ name, hint }) => name !== FALLBACK && (!hint || hint.test(ends)),
  );
  for (const entry of likely) {
    const backend = await entry.load();
    if (backend.detect(answer)) return backend;
  }
  return named(FALLBACK, answer.url);
}

async function named(wanted: string, url: string): Promise<Backend> {
  const all = await allBackends();
  const entry = all.find(({ name }) => name === wanted);
  if (entry) return entry.load();
  const names = all.map(({ name }) => name).join(', ');
  throw await failure({ kind: 'format', url, problem: 'name', backend: wanted, said: names });
}
