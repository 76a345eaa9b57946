/** What went wrong, in one word. */
export type ArticleErrorKind =
  'network' | 'timeout' | 'http' | 'html' | 'json' | 'xml' | 'backend' | 'format' | 'map';

/** What every error of this library carries. */
export interface ArticleErrorDetails {
  kind: ArticleErrorKind;
  /** The address that was asked. */
  url: string;
  /** HTTP status, where an answer came at all. */
  status?: number | undefined;
  cause?: unknown;
}

/** The base of all errors here. Its message says which address, what came back, what was expected and what to try. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  readonly kind: ArticleErrorKind;
  readonly url: string;
  readonly status: number | undefined;

  constructor(message: string, { kind, url, status, cause }: ArticleErrorDetails) {
    super(message, { cause });
    this.kind = kind;
    this.url = url;
    this.status = status;
  }
}

/** No answer: unreachable, or kept from this page by CORS (a browser does not tell which). */
export class NetworkError extends ArticleError {
  override name = 'NetworkError';
}

/** No answer in time. */
export class TimeoutError extends ArticleError {
  override name = 'TimeoutError';
}

/** An answer with a status that is not 2xx. Its `cause` is the `Response`, whose body has been read. */
export class HTTPError extends ArticleError {
  override name = 'HTTPError';
}

/** An answer that holds no articles in a form that is known: HTML, invalid JSON, an error in JSON, another shape. */
export class FormatError extends ArticleError {
  override name = 'FormatError';
}

/** A path in `items`, `map` or `next` that leads nowhere, or cannot be read. */
export class MapError extends ArticleError {
  override name = 'MapError';
}
