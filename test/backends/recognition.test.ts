// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atom } from '../../src/backends/atom.js';
import { ghost } from '../../src/backends/ghost.js';
import { jsonFeed } from '../../src/backends/json-feed.js';
import { json } from '../../src/backends/json.js';
import { newsSitemap } from '../../src/backends/news-sitemap.js';
import { rss } from '../../src/backends/rss.js';
import { wordpress } from '../../src/backends/wordpress.js';
import { answerOf, markupAnswer } from './answers.ts';

const backends = [wordpress, ghost, jsonFeed, rss, atom, newsSitemap, json];
const rows: { answer: string; recognised: string; articles: string }[] = [];

/** Answers of these systems that are no articles, or not enough of them to be sure. */
const NOBODYS = [
  /wordpress\/(?:categories|search|past-the-end|page99|per_page_101|no_route|not_found|.*rest[-_]disabled)\.json/,
  /(?:foaf\.rdf|\.opml\.xml|atom\/no-feed\.xml)$/,
  /ghost\/(?:tags|settings|unknown-key|badkey|nokey)\.json/,
];
const OWNERS: Record<string, string> = {
  wordpress: 'wordpress',
  ghost: 'ghost',
  'json-feed': 'json-feed',
  jsonfeed: 'json-feed',
  rss: 'rss',
  atom: 'atom',
  'news-sitemap': 'news-sitemap',
  sitemap: 'news-sitemap',
};
/** Feeds that lie in the folder of another format. */
const STRAYS: Record<string, string> = {
  'atom/reddit-atom.rss': 'rss',
  'wordpress/wp67-feed.xml': 'rss',
};

function answersIn(folder: string): { name: string; file: string; owner: string | undefined }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: system }) =>
      readdirSync(`${folder}/${system}`)
        .filter((file) => /\.(?:json|xml|rss|atom|rdf)$/.test(file))
        .map((file) => ({
          name: `${system}/${file}`,
          file: `${folder}/${system}/${file}`,
          owner: ownerOf(`${system}/${file}`),
        })),
    );
}

function ownerOf(name: string): string | undefined {
  return NOBODYS.some((pattern) => pattern.test(name))
    ? undefined
    : (STRAYS[name] ?? OWNERS[name.split('/')[0]!]);
}

function parsed(file: string): { body: unknown; text: string } | undefined {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return markupAnswer(new Uint8Array(readFileSync(file)));
  try {
    return { body: JSON.parse(text), text };
  } catch {
    return undefined;
  }
}

function recognises(name: string, file: string, owner: string | undefined): void {
  const parsing = parsed(file);
  // What is no JSON never reaches a backend.
  if (!parsing) return void rows.push({ answer: name, recognised: 'invalid JSON', articles: '' });
  const answer = { ...answerOf(parsing.body, 'https://api.example/list?per_page=10'), text: parsing.text };
  const yes = backends.filter((backend) => backend.detect(answer));
  let articles: string;
  try {
    const reading = (yes[0] ?? json).read(answer, { src: answer.url });
    articles = `${reading.articles.length} read, ${reading.dropped?.length ?? 0} dropped`;
  } catch (error) {
    // What is XML and no feed is turned away in words of its own.
    if (!/a plain sitemap|a list of sitemaps|its root is/.test((error as Error).message))
      expect((error as Error).name, (error as Error).stack).toBe('FormatError');
    articles = (error as Error).message.replace(/^\S+ answered with /, '').slice(0, 70);
  }
  rows.push({ answer: name, recognised: yes.map((backend) => backend.name).join(' + ') || '–', articles });
  expect(yes.map((backend) => backend.name)).toEqual(owner ? [owner] : []);
  // Whoever would say yes must be loaded to be asked.
  for (const { hint } of yes) expect(parsing.text).toMatch(hint!);
}

afterAll(() => {
  for (const { answer, recognised, articles } of rows) {
    console.log(`${answer.padEnd(62)} ${recognised.padEnd(12)} ${articles}`);
  }
});

describe('trap 29: of all detectors at most one says yes', () => {
  const fixtures = answersIn(join(import.meta.dirname, '../fixtures'));
  it.each(fixtures)('to the fixture $name', ({ name, file, owner }) => recognises(name, file, owner));

  const payloads = join(import.meta.dirname, '../../../shared/payloads');
  if (existsSync(payloads)) {
    it.each(answersIn(payloads))('to the recorded answer $name', ({ name, file, owner }) =>
      recognises(name, file, owner),
    );
  } else {
    it.skip(`to recorded answers: none at ${payloads}`, () => {});
  }
});
