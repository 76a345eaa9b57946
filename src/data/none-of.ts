import { ArticleError } from '../errors.js';

/** Says of several sources that none could be had, in a sentence each; of a lone one what it says itself. */
export function noneOf(errors: ArticleError[]): ArticleError {
  const [first] = errors as [ArticleError];
  if (errors.length === 1) return first;
  const { kind, url, status } = first;
  return new ArticleError(
    `None of ${errors.length} addresses in src could be read. ${errors.map(firstSentence).join(' ')} ` +
      `Expected articles from one at least. Try each address in a src of its own, which says more.`,
    { kind, url, status, cause: new AggregateError(errors) },
  );
}

/** Up to the dot that ends it; those in addresses have no blank behind them. */
function firstSentence({ message }: ArticleError): string {
  return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(message)?.[0] ?? `${message}.`;
}
