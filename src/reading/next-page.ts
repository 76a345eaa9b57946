import type { Answer } from '../backend.js';
import { linkedNext, nextAddress } from './paging.js';
import { own, shapeOf } from './shape.js';
import { firstOf } from './common-names.js';
import { parseExpression } from './expression.js';
import type { Fail } from './path.js';
import { textOf } from './values.js';

const HOLDERS = ['links', '_links', 'meta', 'pagination', 'paging', 'response'];
const NEXT = ['next', 'next_url', 'nextUrl', 'next_page_url', 'nextPageUrl', 'next_page', 'nextPage'];
const TOTAL = [
  'total',
  'totalCount',
  'total_count',
  'totalResults',
  'totalDocs',
  'totalArticles',
  'nbHits',
  'found',
];

/** Numbers and tokens, such as `"next": 3` and `"nextPage": "eyJwIjoyfQ/=="`, are no addresses. */
const isAddress = (value: unknown) => typeof value === 'string' && /^(?:https?:\/\/|[/?])/.test(value);

function layersOf(body: unknown): unknown[] {
  return [body, ...HOLDERS.map((name) => own(body, name)), own(own(body, 'meta'), 'pagination')];
}

/** The next page's address, where `next` says, or else where it mostly is. */
export function nextPage(
  { body, headers, url }: Answer,
  path: string | undefined,
  fail: Fail,
): string | undefined {
  if (path) {
    // A path that leads nowhere is no mistake here: many backends leave `next` out of their last page.
    const { value } = parseExpression(path, 'the answer', fail)(body);
    if (value === undefined) return undefined;
    if (isAddress(value)) return nextAddress(value, url);
    const found = JSON.stringify(textOf(value)) ?? shapeOf(value);
    return fail(`"${path}" leads to ${found}, which is no address; write ?page={${path}}`);
  }
  const unaided = firstOf(layersOf(body), NEXT, (value) => {
    const address = own(value, 'href') ?? value;
    return isAddress(address) ? address : undefined;
  });
  return nextAddress(linkedNext(headers.get('Link')) ?? unaided, url);
}

/** How many there are in all, where the answer says it. */
export function totalOf({ body, headers }: Answer): number | undefined {
  const header = headers.get('X-Total-Count');
  return (
    firstOf(layersOf(body), TOTAL, (value) =>
      typeof value === 'number' && value >= 0 ? value : undefined,
    ) ?? (header && Number(header) >= 0 ? Number(header) : undefined)
  );
}
