// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { readMarkup } from '../../src/data/markup.js';
import { readPage, type ArticlePage } from '../../src/data/read-page.js';
import { expected } from './payload-counts.js';

// Every recorded answer, the whole way: recognised, read, through the door. What they hold is somebody else's and stays
// where it lies; what is written down here is how many articles each has.

const payloads = join(import.meta.dirname, '../../../shared/payloads');
const rows: string[] = [];

/** Where the articles of those stand who do not know it themselves, as a page would say it. */
const MAPS: Record<string, string> = {
  contentful: 'headline: name; url: https://site.example/{name}',
  directus: 'url: /blog/{slug}',
  'drupal-jsonapi': 'url: url | /read{path.alias}',
  'json-server': 'url: /news/{id}',
  payload: 'url: /blog/{slug}',
  prismic: 'url: https://site.example/{id}',
  sanity: 'url: https://site.example/{slug.current}',
  storyblok: 'url: https://site.example/{full_slug}',
  strapi: 'url: /blog/{slug}',
};

/** Files that tell of the recordings and are none themselves. */
const BESIDE = /SOURCE\.txt$|\.headers$|\.headers\.json$/;

function answers(): string[] {
  return readdirSync(payloads, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file) && !BESIDE.test(file))
    .sort();
}

async function read(file: string): Promise<ArticlePage | Error> {
  const bytes = new Uint8Array(readFileSync(`${payloads}/${file}`));
  const text = new TextDecoder().decode(bytes);
  const system = file.split('/')[0]!;
  const url = `https://api.example/${system}/list`;
  const query = { src: url, limit: 500, map: MAPS[system] };
  const rest = { headers: new Headers(), url };
  try {
    if (!/^\s*</.test(text)) return await readPage({ body: JSON.parse(text), text, ...rest }, query);
    const markup = readMarkup(text, bytes.buffer, null);
    if ('kind' in markup) return new Error(`markup: ${'said' in markup ? markup.said : markup.kind}`);
    return await readPage({ ...markup, ...rest }, query);
  } catch (error) {
    return error as Error;
  }
}

/** All texts of an article but its body, which is HTML and sanitised later. */
function texts(article: Article): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(walk);
  };
  walk({ ...article, articleBody: undefined });
  return found;
}

function addresses({ url, image, author, publisher }: Article): string[] {
  const named = [...author, publisher].map((who) => who?.url);
  return [url, publisher?.logo, ...named, ...image.map((picture) => picture.url)].filter(
    (it) => it !== undefined,
  );
}

describe.skipIf(!existsSync(payloads))(`every recorded answer (skipped without ${payloads})`, () => {
  it.each(existsSync(payloads) ? answers() : [])('%s', async (file) => {
    const page = await read(file);
    const counted =
      page instanceof Error || !page.articles.length ? undefined : [page.backend, page.articles.length];
    expect(counted, page instanceof Error ? page.message : undefined).toEqual(expected[file]);
    if (page instanceof Error) {
      rows.push(`${file.padEnd(60)} –  ${page.message.slice(0, 90)}`);
      return;
    }
    rows.push(
      `${file.padEnd(60)} ${page.backend.padEnd(14)} ${page.articles.length} (${page.dropped.length} dropped)`,
    );
    for (const article of page.articles) {
      for (const text of texts(article)) {
        expect(text).not.toMatch(
          /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[lr]squo|[lr]dquo|hellip|ndash|mdash);/i,
        );
        expect(text).not.toMatch(/Invalid Date|^undefined$|\[object /);
        expect(text).not.toMatch(/^[\w.+-]+@[\w-]+\.[\w.]+$/);
      }
      for (const address of addresses(article)) expect(address).toMatch(/^https?:\/\/[^/]/);
      for (const date of [article.datePublished, article.dateModified]) {
        if (date) expect(new Date(date).toISOString()).toBe(date);
      }
    }
  });
});

afterAll(() => console.log(rows.join('\n')));
