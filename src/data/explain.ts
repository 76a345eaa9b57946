import {
  FormatError,
  HTTPError,
  MapError,
  NetworkError,
  TimeoutError,
  type ArticleError,
} from '../errors.js';
import { errorIn } from './error-body.js';
import type { Trouble } from './trouble.js';

/** Puts trouble into a sentence that says which address, what came back, what was expected and what to try. */
export function explain(trouble: Trouble): ArticleError {
  const [ErrorClass, words] = sentences[trouble.kind];
  return new ErrorClass(words(trouble), trouble);
}

const sentences: Record<
  Trouble['kind'],
  [typeof NetworkError | typeof FormatError, (trouble: Trouble) => string]
> = {
  network: [NetworkError, network],
  timeout: [
    TimeoutError,
    ({ url, timeout = 0 }) =>
      `${url} did not answer within ${timeout / 1000} s. Expected JSON with articles. ` +
      `Try the address in a browser tab; if it is slow there too, ask for fewer articles or put a cache before it.`,
  ],
  http: [HTTPError, http],
  html: [
    FormatError,
    ({ url, text = '' }) =>
      `${url} answered with a web page${quote(/<title[^>]*>([^<]*)/i.exec(text)?.[1])} where JSON was expected. ` +
      `Try the address of the API and not of the page: …/wp-json/wp/v2/posts on WordPress (or backend="wordpress" ` +
      `with the site's own address), …/ghost/api/content/posts/?key=… on Ghost, …/feed.json for a JSON Feed. ` +
      `A login page means that the address is not public.`,
  ],
  json: [
    FormatError,
    ({ url, status, problem, text = '', cause }) =>
      problem === 'inline'
        ? `The <script type="application/json"> in an element of ${url} is not valid JSON (${message(cause)}). Expected valid JSON. Try it in a JSON validator.`
        : text.trim()
          ? `${url} answered with JSON that is not valid (${message(cause)}); it begins with${quote(text)}. ` +
            `Expected valid JSON. Try the address in a JSON validator; often a template prints raw line breaks inside strings.`
          : `${url} answered ${status} with nothing in it. Expected JSON with articles. Try the address in a browser tab.`,
  ],
  xml: [
    FormatError,
    ({ url, said, text = '' }) =>
      `${url} answered with XML that could not be read (${said}); it begins with${quote(text)}. ` +
      `Expected RSS, Atom or a news sitemap. Try the address in a feed validator.`,
  ],
  backend: [
    FormatError,
    ({ url, status, said }) =>
      `${url} answered ${status} with an error of its own:${quote(said)}. Expected articles. ` +
      `Try the address in a browser tab, and check its key and its parameters.`,
  ],
  format: [FormatError, format],
  map: [MapError, ({ url, said }) => `What ${url} answered does not fit ${said}. Try another path.`],
};

function network({ url, cause }: Trouble): string {
  const page = globalThis.location;
  if (globalThis.navigator?.onLine === false) {
    return `${url} could not be reached: this device is offline. Expected JSON with articles. Try again when it is online.`;
  }
  // A loopback address is exempt from the mixed-content rule: https://w3c.github.io/webappsec-mixed-content/
  if (page?.protocol === 'https:' && /^http:(?!\/\/(localhost|127\.|\[::1\]))/.test(url)) {
    return `${url} was not asked: a page on https may not ask an address on http. Expected an https address. Try https in src.`;
  }
  if (!page) {
    return `${url} could not be reached (${message(cause)}). Expected JSON with articles. Try the address in a browser.`;
  }
  if (new URL(url).origin === page.origin) {
    return `${url} could not be reached. Expected JSON with articles. Try the address in a browser tab, and check that its server runs.`;
  }
  return (
    `${url} could not be read: either its server is unreachable, or it does not allow pages of ${page.origin} to read it (CORS). ` +
    `Expected an answer with the header "Access-Control-Allow-Origin: ${page.origin}" (or "*"). ` +
    `Try the address in a browser tab: if it opens, add that header on its server, or ask through an address of your own site; ` +
    `a content security policy needs it under connect-src.`
  );
}

const hints: Record<number, string> = {
  400: 'Try the address without its parameters, one by one.',
  401: 'The address asks for a login or a key. Try a public address, or check the key.',
  403: 'The address asks for a login or a key, or it keeps other sites out. Try a public address, or check the key.',
  404: 'Nothing is there. Try the address in a browser tab and check its path.',
  410: 'It is gone for good. Try to find the new address.',
  429: 'Too many requests came in too short a time. Try a cache before it, or a longer refresh.',
};

function http({ url, status = 0, text = '' }: Trouble): string {
  const hint =
    hints[status] ??
    (status >= 500
      ? 'The trouble is on its side. Try again later, or ask those who run it.'
      : 'Try the address in a browser tab.');
  return `${url} answered ${status}${quote(saidIn(text))}. Expected 200 with JSON. ${hint}`;
}

function format({ url, backend, said, problem, text = '' }: Trouble): string {
  if (problem === 'src') {
    return `src="${url}" is not an http(s) address. Expected one such as https://news.example/wp-json/wp/v2/posts.`;
  }
  if (problem === 'name') {
    return `backend="${backend}" is not known. There is: ${said}. registerBackend() adds one of your own.`;
  }
  if (problem === 'empty') {
    return `${url} answered with an empty list. Expected one article. Try its own address.`;
  }
  const as = backend ? ` as ${backend}` : '';
  if (/^[^[{<]*</.test(text)) {
    return (
      `${url} answered with XML in which no articles could be read${as}${said ? ` (${said})` : ''}; it begins with${quote(text)}. ` +
      `Expected RSS, Atom or a news sitemap. Try the address of the site's feed.`
    );
  }
  return (
    `${url} answered with JSON in which no articles could be read${as}${said ? ` (${said})` : ''}; it begins with${quote(text)}. ` +
    `Expected a list of articles of a known backend. Try items="path.to.list" with map="headline: …; url: …", ` +
    `or the right backend="…".`
  );
}

/** The backend's own words in the body of a failed request, if it speaks JSON. */
function saidIn(text: string): string | undefined {
  try {
    return errorIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function quote(text: string | undefined): string {
  const words = text?.replace(/\s+/g, ' ').trim();
  return words ? ` “${words.length > 120 ? `${words.slice(0, 120)}…` : words}”` : '';
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
