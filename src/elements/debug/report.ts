import type { Article } from '../../article.js';
import type { ArticleError } from '../../errors.js';
import { articleKey, httpUrl } from '../../text/url.js';
import { storyKey } from '../list/choice.js';
import type { ArticleLoader } from '../article-loader.js';
import { claimedAround, type PageElement } from '../page-elements.js';
import type { Explanation } from '../related-reads/reads.js';

/** An element, as its report knows it; the last lines are for those that have them. */
export interface ReportedElement extends PageElement {
  readonly state: string;
  readonly error: ArticleError | undefined;
  readonly loader: ArticleLoader;
  readonly current: string | undefined;
  readonly excluded?: readonly string[];
  readonly extra?: readonly Article[];
  /** What further reads are about. */
  readonly about?: Article | undefined;
  explain?(): Explanation[];
}

/** What happened, line by line, in words for whoever builds the page. */
export function report(element: ReportedElement, shown: readonly Article[]): string[] {
  const { state, error, loader } = element;
  const { query, found, next, articles } = loader;
  const explanations = element.explain?.() ?? [];
  return [
    `State: ${state}${error ? `. ${error.message}` : ''}`,
    query
      ? `Asked: ${query.src}${found?.backend ? `, which answers as ${found.backend}` : ''}`
      : 'Asked: nobody',
    `Came: ${articles.length} articles${next ? ', and there is a next page' : ''}${found?.fromCache ? ', at hand already' : ''}`,
    ...(found?.dropped ?? []).map(({ index, reason }) => `Dropped: item ${index}: ${reason}`),
    ...(found?.errors ?? []).map(({ message }) => `Failed: ${message}`),
    ...about(element),
    ...shown.map((article, index) => `Shown: ${index + 1}. ${article.headline}${why(explanations, article)}`),
    ...(element.extra ?? []).map(({ headline }) => `Shown as one of the newest: ${headline}`),
    ...leftOut(element, shown),
  ];
}

function about({ about }: ReportedElement): string[] {
  if (!about) return [];
  const { headline, keywords, articleSection } = about;
  const known = [keywords.length ? `keywords ${keywords.join(', ')}` : '', articleSection ?? ''].filter(
    Boolean,
  );
  return [`About: ${headline}${known.length ? ` (${known.join('; ')})` : ''}`];
}

function why(explanations: Explanation[], article: Article): string {
  const key = storyKey(article);
  const reason = explanations.find((one) => storyKey(one.article) === key);
  return reason ? `: ${reason.why} (${reason.score.toFixed(2)})` : '';
}

/** Of those that are not shown as many as can be read at a glance, the first of each reason's. */
function leftOut(element: ReportedElement, shown: readonly Article[]): string[] {
  const { loader, current, excluded = [], baseURI, extra = [] } = element;
  const there = new Set([...shown, ...extra].map(storyKey));
  const [before, after] = claimedAround(element);
  const key = (address: string | undefined) => articleKey(httpUrl(address, baseURI) ?? '');
  const excludedKeys = new Set(excluded.map(key));
  const reasons = new Map<string, string[]>();
  for (const article of loader.articles) {
    const story = storyKey(article);
    if (there.has(story)) continue;
    const reason =
      story === key(current)
        ? 'it is the current article'
        : excludedKeys.has(story) || excluded.includes(article.id)
          ? 'exclude names it'
          : element.claims && (before.has(story) || after.has(story))
            ? 'another list of the page shows it'
            : element.about
              ? 'not related, or less than those shown'
              : 'there is no room for more';
    reasons.set(reason, [...(reasons.get(reason) ?? []), article.headline]);
  }
  return [...reasons].map(
    ([reason, headlines]) =>
      `Left out, since ${reason}: ${headlines.slice(0, 3).join(' · ')}${headlines.length > 3 ? ` and ${headlines.length - 3} more` : ''}`,
  );
}
