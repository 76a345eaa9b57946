import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../src/backends/json.js';
import { knownBackends } from '../../src/data/known-backends.js';
import { answerOf } from './answers.ts';

const backends = await Promise.all(knownBackends.map(async ({ load }) => load()));
const rows: { answer: string; recognised: string; articles: string }[] = [];

/** Answers of these systems that are no articles, or not enough of them to be sure. */
const NOBODYS = [
  /wordpress\/(?:categories|search|past-the-end|page99|per_page_101|no_route|not_found|.*rest[-_]disabled)\.json/,
  /ghost\/(?:tags|settings|unknown-key|badkey|nokey)\.json/,
  // Likenesses that must not be taken for the real thing, and what these systems say when something is wrong.
  /\/near-/,
  // A publisher's own wrapper around its ANS, a specification.
  /arc-ans\/Reuters_|nyt\/spec-|devto\/forem-openapi/,
];
const OWNERS: Record<string, string> = {
  wordpress: 'wordpress',
  ghost: 'ghost',
  'json-feed': 'json-feed',
  jsonfeed: 'json-feed',
  ans: 'ans',
  'arc-ans': 'ans',
  devto: 'devto',
  gnews: 'gnews',
  guardian: 'guardian',
  'hacker-news': 'hacker-news',
  'hn-algolia': 'hacker-news',
  mediastack: 'mediastack',
  newsapi: 'newsapi',
  nyt: 'nyt',
  substack: 'substack',
  'wordpress-com': 'wordpress-com',
};

function answersIn(folder: string): { name: string; file: string; owner: string | undefined }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: system }) =>
      readdirSync(`${folder}/${system}`)
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          name: `${system}/${file}`,
          file: `${folder}/${system}/${file}`,
          owner: NOBODYS.some((pattern) => pattern.test(`${system}/${file}`)) ? undefined : OWNERS[system],
        })),
    );
}

function parsed(file: string): { body: unknown; text: string } | undefined {
  const text = readFileSync(file, 'utf8');
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
  const answer = answerOf(parsing.body, 'https://api.example/list?per_page=10');
  const yes = backends.filter((backend) => backend.detect(answer));
  let articles: string;
  try {
    const reading = (yes[0] ?? json).read(answer, { src: answer.url });
    articles = `${reading.articles.length} read, ${reading.dropped?.length ?? 0} dropped`;
  } catch (error) {
    expect((error as Error).name, (error as Error).stack).toBe('FormatError');
    articles = (error as Error).message.replace(/^\S+ answered with /, '').slice(0, 70);
  }
  rows.push({ answer: name, recognised: yes.map((backend) => backend.name).join(' + ') || '–', articles });
  expect(yes.map((backend) => backend.name)).toEqual(owner ? [owner] : []);
  // Whoever would say yes must be loaded to be asked, for which only the ends of an answer are looked at.
  const ends = parsing.text.slice(0, 65_536) + parsing.text.slice(-4096);
  for (const { hint } of yes) expect(ends).toMatch(hint!);
}

afterAll(() => {
  for (const { answer, recognised, articles } of rows) {
    console.log(`${answer.padEnd(62)} ${recognised.padEnd(12)} ${articles}`);
  }
});

describe('trap 29: of all detectors at most one says yes', () => {
  const fixtures = answersIn(fileURLToPath(new URL('../fixtures', import.meta.url)));
  it.each(fixtures)('to the fixture $name', ({ name, file, owner }) => recognises(name, file, owner));

  const payloads = fileURLToPath(new URL('../../../shared/payloads', import.meta.url));
  if (existsSync(payloads)) {
    it.each(answersIn(payloads))('to the recorded answer $name', ({ name, file, owner }) =>
      recognises(name, file, owner),
    );
  } else {
    it.skip(`to recorded answers: none at ${payloads}`, () => {});
  }
});
