import { registeredBackends, type Answer, type ArticleQuery, type Backend } from '../backend.js';
import { FormatError } from '../errors.js';
import { knownBackends } from './known-backends.js';

/** Own backends first, so that they may take the place of a built-in one. */
function allBackends(): Backend[] {
  return [...registeredBackends(), ...knownBackends];
}

/**
 * The backend that a query asks by name, or that its address belongs to beyond doubt. `items` or `map` say that it is
 * JSON of another kind.
 * @throws FormatError for a name that nobody has.
 */
export function backendFor({ backend: name, src, items, map }: ArticleQuery): Backend | undefined {
  const all = allBackends();
  const wanted = name ?? (items || map ? 'json' : undefined);
  if (!wanted) return all.find(({ claims }) => claims?.test(src));
  const found = all.find((backend) => backend.name === wanted);
  if (found) return found;
  const names = all.map((backend) => backend.name).join(', ');
  throw new FormatError(
    `backend="${wanted}" is not known. There is: ${names}. registerBackend() adds one of your own.`,
    {
      kind: 'format',
      url: src,
    },
  );
}

/** The one backend that is sure the answer is its own; `json` reads what nobody knows. */
export function recognise(answer: Answer): Backend {
  const all = allBackends();
  return all.find(({ detect }) => detect(answer)) ?? all.find(({ name }) => name === 'json')!;
}
