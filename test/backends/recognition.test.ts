// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../src/backends/json.js';
import { knownBackends } from '../../src/data/known-backends.js';
import { answerOf, markupAnswer } from './answers.js';
import { ownerOf } from './owners.js';

const backends = await Promise.all(knownBackends.map(async ({ load }) => load()));
const rows: string[] = [];

function answersIn(folder: string): { name: string; file: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: system }) =>
      readdirSync(join(folder, system))
        .filter((file) => /\.(?:json|xml|rss|atom|rdf|html)$/.test(file))
        .map((file) => ({ name: `${system}/${file}`, file: join(folder, system, file) })),
    );
}

function parsed(file: string): { body: unknown; text: string } | undefined {
  const text = readFileSync(file, 'utf8');
  // A web page is handed over as its text.
  if (file.endsWith('.html')) return { body: text, text };
  if (!file.endsWith('.json')) return markupAnswer(new Uint8Array(readFileSync(file)));
  try {
    return { body: JSON.parse(text), text };
  } catch {
    return undefined;
  }
}

function recognises(name: string, file: string): void {
  const parsing = parsed(file);
  // What is no JSON never reaches a backend.
  if (!parsing) return void rows.push(`${name.padEnd(62)} invalid JSON`);
  const answer = { ...answerOf(parsing.body, 'https://api.example/list?per_page=10'), text: parsing.text };
  const yes = backends.filter((backend) => backend.detect(answer));
  let articles: string;
  try {
    const reading = (yes[0] ?? json).read(answer, { src: answer.url });
    articles = `${reading.articles.length} read, ${reading.dropped?.length ?? 0} dropped`;
  } catch (error) {
    articles = (error as Error).message.replace(/^\S+ answered with /, '').slice(0, 70);
  }
  const names = yes.map((backend) => backend.name);
  rows.push(`${name.padEnd(62)} ${(names.join(' + ') || '–').padEnd(14)} ${articles}`);
  const owner = ownerOf(name);
  expect(names).toEqual(owner ? [owner] : []);
  // Whoever would say yes must be loaded to be asked.
  const ends = parsing.text.slice(0, 65_536) + parsing.text.slice(-4096);
  for (const { hint } of yes) expect(ends).toMatch(hint!);
}

afterAll(() => console.log(rows.join('\n')));

describe('trap 29: of all detectors at most one says yes', () => {
  const fixtures = answersIn(join(import.meta.dirname, '../fixtures'));
  it.each(fixtures)('to the fixture $name', ({ name, file }) => recognises(name, file));

  const payloads = join(import.meta.dirname, '../../../shared/payloads');
  if (existsSync(payloads)) {
    it.each(answersIn(payloads))('to the recorded answer $name', ({ name, file }) => recognises(name, file));
  } else {
    it.skip(`to recorded answers: none at ${payloads}`, () => {});
  }
});
