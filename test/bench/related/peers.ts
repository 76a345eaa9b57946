import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Article } from '../../../src/article.ts';
import { related } from './built.ts';
import type { CurrentArticle } from '../../../src/related/profile.ts';
import { modes, type Mode } from './newsrooms.ts';
import type { Ranker } from './quality.ts';

/** All that an article says in words, as one text. */
function words(article: CurrentArticle): string[] {
  const { headline, description, keywords = [], articleBody = '' } = article;
  const text = [headline, description, ...keywords, articleBody.replace(/<[^>]*>|&\w+;/g, ' ')].join(' ');
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const newestFirst = (all: readonly Article[]) =>
  all.toSorted((one, other) => Date.parse(other.datePublished!) - Date.parse(one.datePublished!));

/**
 * Hugo's default: keywords weigh 100, the year of the date 10; what matches in few ways must match in strong ones
 * (threshold 80). https://gohugo.io/configuration/related-content/
 */
export const hugo: Ranker = (current, candidates, limit) => {
  const year = (article: CurrentArticle) => article.datePublished?.slice(0, 4);
  const matching = newestFirst(candidates).flatMap((article) => {
    const keywords = article.keywords.filter((keyword) => current.keywords?.includes(keyword)).length;
    const dates = year(article) === year(current) ? 1 : 0;
    const matches = keywords + dates;
    const weight = 100 * keywords + 10 * dates;
    return matches && weight / matches >= 80 / matches ? [{ article, weight }] : [];
  });
  return matching
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, limit)
    .map(({ article }) => article);
};

/** The textbook: cosine of tf-idf vectors, logarithmic tf, over all words of all fields. */
const cosine: Ranker = (current, candidates, limit) => {
  const counted = [...candidates, current].map((article) => {
    const counts = new Map<string, number>();
    for (const word of words(article)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  const having = new Map<string, number>();
  for (const counts of counted)
    for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const vectors = counted.map((counts) => {
    const vector = new Map<string, number>();
    for (const [word, count] of counts)
      vector.set(word, (1 + Math.log(count)) * Math.log(counted.length / having.get(word)!));
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
  const own = vectors.pop()!;
  const alike = (vector: Map<string, number>) =>
    [...own].reduce((sum, [word, weight]) => sum + weight * (vector.get(word) ?? 0), 0);
  return candidates
    .map((article, index) => ({ article, alike: alike(vectors[index]!) }))
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, limit)
    .map(({ article }) => article);
};

/** Its own defaults, all fields, everything that the article says as the query. */
export const miniSearch: Ranker = (current, candidates, limit) => {
  const index = new MiniSearch<Article>({
    fields: ['headline', 'description', 'keywords', 'articleBody'],
    extractField: (article, field) => {
      const value = article[field as 'headline' | 'keywords'] ?? '';
      return Array.isArray(value) ? value.join(' ') : value;
    },
  });
  index.addAll(candidates);
  const byId = new Map(candidates.map((article) => [article.id, article]));
  return index
    .search(words(current).join(' '))
    .slice(0, limit)
    .map(({ id }) => byId.get(id as string)!);
};

/** Its own defaults, with its English stemmer and stop words. */
const lunrSearch: Ranker = (current, candidates, limit) => {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of ['headline', 'description', 'keywords', 'articleBody']) builder.field(field);
    for (const article of candidates) builder.add({ ...article, keywords: article.keywords.join(' ') });
  });
  const byId = new Map(candidates.map((article) => [article.id, article]));
  const terms = [...new Set(words(current))];
  return index
    .query((query) => terms.forEach((term) => query.term(lunr.tokenizer(term), {})))
    .slice(0, limit)
    .map(({ ref }) => byId.get(ref)!);
};

export const newsrail: Ranker = (current, candidates, limit) =>
  related.rank(current, candidates, { limit }).map(({ article }) => article);

/** What others would do with texts takes them too long for a bench. */
export const rankers: [name: string, ranker: Ranker, modes: readonly Mode[]][] = [
  ['newest', (_, candidates, limit) => newestFirst(candidates).slice(0, limit), ['meta']],
  ['Hugo’s rule', hugo, ['meta']],
  ['lunr', lunrSearch, ['meta']],
  ['MiniSearch', miniSearch, ['meta']],
  ['tf-idf cosine', cosine, ['meta']],
  ['**Newsrail**', newsrail, modes],
];
