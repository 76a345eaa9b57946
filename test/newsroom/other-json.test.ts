import { describe, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const json = async (path: string): Promise<any> => (await ask(path)).json();

describe('/api/nested', () => {
  test('has its list three levels down, under its own names', async () => {
    const { data, links } = await json('/api/nested?limit=100');
    expect(data.posts.totalCount).toBe(data.posts.nodes.length);
    expect(links.next).toBeNull();
    const [node] = data.posts.nodes;
    expect(node.heading).toEqual(expect.any(String));
    expect(node.permalink).toMatch(/^\/news\//);
    expect(node.hero.src).toMatch(/^\/pictures\/.*-1280x720\.svg$/);
    expect(new Date(node.publishedAt).toISOString()).toBe('2026-11-22T11:30:00.000Z');
  });

  test('pages by a relative link', async () => {
    const first = await json('/api/nested?limit=4&lang=ja');
    const second = await json(first.links.next);
    expect(second.data.posts.nodes.length).toBe(4);
    expect(second.data.posts.nodes[0].uid).not.toBe(first.data.posts.nodes[0].uid);
  });
});

describe('/api/odd', () => {
  test('has names nobody guesses, and one date that can be read', async () => {
    const { ergebnis } = await json('/api/odd');
    const [eintrag] = ergebnis;
    expect(eintrag.titel.kurz).toEqual(expect.any(String));
    expect(eintrag['bild:gross']).toMatch(/\.svg$/);
    expect(eintrag.zeit).toBe('22.11.2026');
    expect(eintrag.stempel.iso).toBe('2026-11-22T11:30:00.000Z');
    expect((await ask(eintrag.pfad)).status).toBe(200);
  });

  test('pages by seite, to an empty link at the end', async () => {
    let page = await json('/api/odd?anzahl=5&lang=de');
    let count = page.ergebnis.length;
    while (page.weiter) {
      page = await json(page.weiter);
      count += page.ergebnis.length;
    }
    expect(count).toBe(page.treffer);
    expect(count).toBeGreaterThanOrEqual(12);
  });
});

test.each(['/api/nested', '/api/odd', '/feed.json', '/wp-json/wp/v2/posts'])(
  '%s serves hostile entries only where asked',
  async (path) => {
    expect(await (await ask(`${path}?limit=100&per_page=100&anzahl=100`)).text()).not.toContain('hacked');
    const asked = await ask(`${path}?hostile=only&limit=100&per_page=100&anzahl=100`);
    const text = await asked.text();
    expect(text).toContain('hacked');
    expect(text).toMatch(/[[,]null,42/);
    const both = await (await ask(`${path}?hostile=1&limit=100&per_page=100&anzahl=100`)).text();
    expect(both).toContain('hacked');
    expect(both).toContain('roof-for-the-ropewalk');
  },
);
