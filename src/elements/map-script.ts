import type { ArticleQuery } from '../backend.js';
import { FormatError, MapError } from '../errors.js';
import { isObject } from '../reading/shape.js';

const WHERE = 'The <script type="application/json" slot="map">';
const SHAPE =
  '{ "items": "data.posts", "next": "links.next", "map": { "headline": "title", "url": "/news/{slug}" } }';

/**
 * Lays a query over what the page says in a script, which has room for long maps: the attributes `items` and `next`
 * win over the script's, and each field of the attribute `map` over the same field of the script's.
 * @throws FormatError when it is not JSON, MapError when it is JSON of another shape.
 */
export function withMapScript(query: ArticleQuery, { textContent }: HTMLScriptElement): ArticleQuery {
  const { items, next, map } = parse(textContent, query.src);
  return {
    ...query,
    items: query.items ?? items,
    next: query.next ?? next,
    // Of two entries for one field the later counts.
    map: [...Object.entries(map).map((entry) => entry.join(': ')), ...(query.map ? [query.map] : [])].join(
      '; ',
    ),
  };
}

function parse(text: string, url: string): { items?: string; next?: string; map: Record<string, string> } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const message = `${WHERE} for ${url} is not valid JSON: ${(cause as Error).message}. Expected ${SHAPE}.`;
    throw new FormatError(message, { kind: 'json', url, cause });
  }
  const wrong = isObject(parsed) ? Object.entries(parsed).find((entry) => !isReadable(entry)) : [];
  if (wrong) {
    const [name] = wrong;
    const message = `${WHERE} for ${url} cannot be read${name ? `: look at "${name}"` : ''}. Expected ${SHAPE}.`;
    throw new MapError(message, { kind: 'map', url });
  }
  return { map: {}, ...(parsed as object) };
}

function isReadable([name, value]: [string, unknown]): boolean {
  if (name !== 'map') return ['items', 'next'].includes(name) && typeof value === 'string';
  return isObject(value) && Object.values(value).every((path) => typeof path === 'string');
}
