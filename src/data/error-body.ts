/**
 * What a backend says in a body without articles, whatever the status: WordPress, Ghost, Directus,
 * Payload, Strapi, JSON:API, NewsAPI, GNews, Guardian, New York Times, Contentful, Sanity and dev.to each have a form of
 * their own. `undefined` for anything else.
 */
export function errorIn(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const { code, message, error, errors, fault, status, sys, response } = body;
  // Contentful's lists have `errors` too: links that lead nowhere, beside entries that are there.
  if (isObject(sys) && sys.type === 'Array') return undefined;
  if (Array.isArray(errors) && errors.length) {
    const [first] = errors as unknown[];
    return isObject(first) ? text(first.message, first.detail, first.title) : text(first);
  }
  if (isObject(error)) return text(error.message, error.description, error.name);
  if (isObject(fault)) return text(fault.faultstring);
  if (isObject(response) && response.status === 'error') return text(response.message);
  if (status === 'error' || (isObject(sys) && sys.type === 'Error')) return text(message, code);
  if (typeof error === 'string') return text(message, error);
  // WordPress, the Guardian without a key, an unknown route of Payload: a message, and too little for an article.
  if (
    typeof message === 'string' &&
    Object.keys(body).length < 6 &&
    !Object.values(body).some(Array.isArray)
  ) {
    return typeof code === 'string' ? `${code}: ${message}` : message;
  }
  return undefined;
}

function text(...candidates: unknown[]): string {
  return (
    (candidates.find((candidate) => typeof candidate === 'string' && candidate !== '') as string) ??
    'an error without a message'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
