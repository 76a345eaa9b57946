import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../src/backends/json.js';
import { knownBackends } from '../../src/data/known-backends.js';
import { answerOf } from './answers.ts';

const backends = await Promise.all(knownBackends.map(async (entry) => entry.load()));
const rows: { answer: string; recognised: string; articles: string }[] = [];

/** Answers of these systems that are no articles, or not enough of them to be sure. */
const NOBODYS = [
  /wordpress\/(?:categories|search|past-the-end|page99|per_page_101|no_route|not_found|.*rest[-_]disabled)\.json/,
  /ghost\/(?:tags|settings|unknown-key|badkey|nokey)\.json/,
  /strapi\/(?:v5_4\w+|v5_page99)\.json/,
  // Without a count an answer of Directus says nothing of itself; its address does.
  /directus\/(?!items_expanded|page4|fields)\w+\.json/,
  /payload\/(?:404|noroute|page99|single)\.json/,
  // Nothing in it; an error; a client's own form of an answer.
  /json-api\/drupal-(?:empty|bad-include)\.json/,
  /drupal-jsonapi\/(?:view-raw|umami-articles-deserialised)\.json/,
];
const OWNERS: Record<string, string> = {
  wordpress: 'wordpress',
  ghost: 'ghost',
  'json-feed': 'json-feed',
  jsonfeed: 'json-feed',
  strapi: 'strapi',
  directus: 'directus',
  payload: 'payload',
  'json-api': 'json-api',
  'drupal-jsonapi': 'json-api',
};

function ownerOf(system: string, file: string): string | undefined {
  // Among the fixtures of `json`, which is sure of nothing, there is one of Strapi.
  if (file === 'strapi-4.json') return 'strapi';
  return NOBODYS.some((pattern) => pattern.test(`${system}/${file}`)) ? undefined : OWNERS[system];
}

function answersIn(folder: string): { name: string; file: string; owner: string | undefined }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: system }) =>
      readdirSync(`${folder}/${system}`)
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          name: `${system}/${file}`,
          file: `${folder}/${system}/${file}`,
          owner: ownerOf(system, file),
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
  // Whoever would say yes must be loaded to be asked.
  for (const { hint } of yes) expect(parsing.text).toMatch(hint!);
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
