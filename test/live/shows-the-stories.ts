import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { requestsIn } from './server.ts';
import { readShown, waitFor } from './shown.ts';
import type { Told } from './start-servers.ts';
import { published } from './stories.ts';
import { script, useVisitor } from './visitor.ts';

export interface Cms {
  /** The value of the `backend` attribute. */
  backend: string;
  told: Told;
  /** Path and query of the published stories, newest first, as somebody would copy it from the documentation. */
  list: string;
  /** What asks for five at once. */
  byFive: string;
  /** For those that do not know where their articles are shown. */
  map?: string;
  /** Something that it refuses, and what it says of it. */
  wrong: { list: string; says: string };
  /** How many authors a story has in it; the default is all. */
  authors?: number;
  /** Whether it keeps the size of pictures. */
  knowsSizes: boolean;
}

const newest = published.slice(0, 6);

/** A story's address ends with its slug, whoever makes it. */
const slugOf = (address: string) => new URL(address).pathname.split('/').findLast(Boolean);

/** What must hold for every server that is filled with these stories, on a page of another site. */
export function showsTheStories(cms: Cms): void {
  const { backend, told, list, byFive, wrong, authors, knowsSizes } = cms;
  const url = 'url' in told ? told.url : '';
  const src = url + list;
  // A map alone would say that it is JSON of another kind.
  const map = cms.map ? { map: cms.map, backend } : {};
  const bylines = (names: string[]) => names.slice(0, authors);

  describe(`elements with ${backend}`, () => {
    const visitor = useVisitor();
    const named = cms.map ? `backend="${backend}" map="${cms.map}"` : '';
    const element = (attributes = '', tag = 'latest-list', from = src) =>
      `<${tag} src="${from.replaceAll('&', '&amp;')}" ${named} ${attributes}></${tag}>`;

    beforeEach(({ skip }) => {
      if ('unavailable' in told) skip(told.unavailable);
      if (!existsSync(new URL(`../../src/backends/${backend}.ts`, import.meta.url)))
        skip(`there is no src/backends/${backend}.ts`);
    });

    test('latest-list shows the newest, in order, with links and times', async () => {
      const shown = await visitor.show(element());
      expect(shown.map(({ headline }) => headline)).toEqual(newest.map(({ title }) => title));
      expect(shown.map(({ href }) => slugOf(href))).toEqual(newest.map(({ slug }) => slug));
      expect(shown.map(({ datetime }) => datetime)).toEqual(newest.map(({ date }) => date));
      for (const { text } of shown) expect(text).not.toMatch(/undefined|null|\[object|NaN|Invalid Date/);
      expect(visitor.said).toEqual([]);
    });

    test('it is recognised by its answer', async () => {
      if (cms.map) {
        await visitor.open(`${script}<latest-list src="${src.replaceAll('&', '&amp;')}"></latest-list>`);
        await waitFor(visitor.page, 'article-error');
        expect(visitor.said.join()).toContain('map="url: /blog/{slug}"');
      } else {
        expect((await visitor.pagesOf({ src })).map((page) => page.backend)).toEqual([backend]);
      }
    });

    test('every field of a card comes', async () => {
      const shown = await visitor.show(
        element('fields="image section headline description author date" limit="4"'),
      );
      for (const [index, { text, images }] of shown.entries()) {
        const { excerpt, authors: names, section, picture } = newest[index];
        for (const words of [excerpt, section, ...bylines(names)]) expect(text).toContain(words);
        expect(images.map(({ alt }) => alt)).toEqual(picture ? [picture.alt] : []);
        for (const { src: address, drawn } of images) expect(drawn, address).toBe(true);
      }
    });

    test('page after page brings every story once, and nothing else', async () => {
      const before = 'log' in told ? requestsIn(told.log).length : 0;
      const pages = await visitor.pagesOf({
        src: `${src}${list.includes('?') ? '&' : '?'}${byFive}`,
        ...map,
      });
      expect(pages.map(({ articles }) => articles.length)).toEqual([5, 5, 2]);
      expect(new Set(pages.map((page) => page.backend))).toEqual(new Set([backend]));
      expect(pages.flatMap(({ dropped }) => dropped)).toEqual([]);
      const articles = pages.flatMap((page) => page.articles);
      expect(articles.map(({ url: address }) => slugOf(address))).toEqual(published.map(({ slug }) => slug));
      expect(articles.map(({ author }) => author.map(({ name }) => name))).toEqual(
        published.map(({ authors: names }) => bylines(names)),
      );
      for (const [index, { image, articleSection }] of articles.entries()) {
        const { picture, section } = published[index];
        expect(articleSection).toBe(section);
        const { width, height, alt } = image[0] ?? {};
        const size = knowsSizes ? { width: picture?.width, height: picture?.height } : {};
        expect({ width, height, alt }).toEqual({
          width: undefined,
          height: undefined,
          alt: picture?.alt,
          ...size,
        });
      }
      if ('log' in told) {
        const asked = requestsIn(told.log).slice(before);
        expect(asked).toHaveLength(3);
        expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
      }
    });

    test('nobody’s e-mail address comes along', async () => {
      const pages = await visitor.pagesOf({ src, ...map, body: true });
      expect(JSON.stringify(pages)).not.toContain('@');
      await visitor.show(element('limit="12"'));
      expect(await visitor.page.$eval('latest-list', (list) => list.shadowRoot?.innerHTML)).not.toContain(
        '@',
      );
    });

    test('ten elements with one address ask once, without a preflight', async () => {
      const before = 'log' in told ? requestsIn(told.log).length : 0;
      await visitor.open(script + element('fields="headline" dedupe="off"').repeat(10));
      await waitFor(visitor.page, 'article-load', 10);
      const asked = 'log' in told ? requestsIn(told.log).slice(before) : [];
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/^GET /);
    });

    test('related-reads leaves out what is read', async () => {
      const [first] = await visitor.show(element('limit="1"'));
      await visitor.show(element(`rank="recent" limit="3" canonical="${first?.href}"`, 'related-reads'));
      const related = await readShown(visitor.page, 'related-reads');
      expect(related).toHaveLength(3);
      expect(related.map(({ href }) => href)).not.toContain(first?.href);
    });

    test('a refusal leaves one line that names the address and says why', async () => {
      await visitor.open(script + element('', 'latest-list', url + wrong.list));
      await waitFor(visitor.page, 'article-error');
      expect(visitor.said).toHaveLength(1);
      expect(visitor.said[0]).toContain(url + wrong.list.split('?')[0]);
      expect(visitor.said[0]).toContain(wrong.says);
    });
  });
}
