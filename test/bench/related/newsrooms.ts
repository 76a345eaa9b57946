import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../../src/article.ts';
import type { CurrentArticle } from '../../../src/related/profile.ts';

/** Two newsrooms of the United States government, in the public domain. */
const names = ['18f', 'digitalgov'];

/** They lie beside the repository, or beside the folder of its work trees. */
const folder = ['../shared/ranking', '../../shared/ranking']
  .map((path) => join(import.meta.dirname, '../../..', path))
  .find((path) => names.every((name) => existsSync(join(path, `${name}.jsonl`))));

/** Where the newsrooms are, one article a line. */
export const files = names.map((name) => join(folder ?? '', `${name}.jsonl`));

/** Why nothing can be measured; undefined where all is there. */
export const missing = folder
  ? undefined
  : 'no ../shared/ranking beside the repository, which holds the articles';

/** What a ranker may read: all but texts, the current article's text as well, those of the candidates as well. */
export const modes = ['meta', 'page', 'full'] as const;
export type Mode = (typeof modes)[number];

interface Line {
  id: number;
  url: string;
  headline: string;
  description: string;
  keywords: string[];
  articleSection: string;
  author: string[];
  datePublished: string;
  inLanguage: string;
  text: string;
  /** Without the paragraphs that hold the links, which would give the answer away. */
  textWithoutLinks: string;
  /** Which articles the writer linked to. */
  links: number[];
}

/** An article that links to older ones, and all that is older. */
export interface Question {
  current: Record<Mode, CurrentArticle>;
  older: Article[];
  /** Those with their texts. */
  olderInFull: Article[];
  truth: Set<string>;
}

export interface Newsroom {
  name: string;
  questions: Question[];
  /** All articles, oldest first. */
  articles: Article[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function toArticle(line: Line, text: string): Article {
  const { id, author, description, articleSection, textWithoutLinks, url, headline, keywords } = line;
  const { datePublished, inLanguage } = line;
  const paragraphs = text.split('\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return {
    id: String(id),
    url,
    headline,
    description: description || textWithoutLinks.slice(0, 240).replace(/\s\S*$/, ''),
    keywords,
    image: [],
    author: author.map((name) => ({ name })),
    datePublished,
    inLanguage,
    ...(articleSection && { articleSection }),
    ...(text && { articleBody: paragraphs.join('') }),
  };
}

/**
 * Reads a newsroom and asks what its writers answered: which older articles they linked to. Those with more than twelve
 * links are lists and no articles.
 * @param pool how many of the older ones are candidates, the newest first taken
 */
export function newsroom(file: string, pool: number): Newsroom {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .sort((one, other) => Date.parse(one.datePublished) - Date.parse(other.datePublished));
  const articles = lines.map((line) => toArticle(line, ''));
  const inFull = lines.map((line) => toArticle(line, line.text));
  const questions = lines.flatMap((line, index): Question[] => {
    if (!line.links.length || line.links.length > 12) return [];
    let end = index;
    while (end > 0 && lines[end - 1]!.datePublished >= line.datePublished) end--;
    const start = Math.max(0, end - pool);
    if (end - start < Math.min(pool, 60)) return [];
    const older = articles.slice(start, end);
    const ids = new Set(older.map(({ id }) => id));
    const truth = new Set(line.links.map(String).filter((id) => ids.has(id)));
    if (!truth.size) return [];
    const page = toArticle(line, line.textWithoutLinks);
    return [
      {
        current: { meta: articles[index]!, page, full: page },
        older,
        olderInFull: inFull.slice(start, end),
        truth,
      },
    ];
  });
  return { name: basename(file, '.jsonl'), questions, articles };
}
