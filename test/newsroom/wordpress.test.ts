import { describe, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';
import { hasRecordings, keys, recorded } from './recorded.ts';

const ask = openedNewsroom();
const posts = '/wp-json/wp/v2/posts';
const json = async (path: string): Promise<any> => (await ask(path)).json();

describe.skipIf(!hasRecordings)('has the shape of the real WordPress', () => {
  test('a post with everything embedded', async () => {
    const real = recorded('wordpress/wp67-posts_embed.json').find((post: any) => post.id === 6);
    const ours = (await json(`${posts}?_embed&per_page=100`)).find(
      (post: any) => post._embedded['wp:featuredmedia'],
    );
    expect(keys(ours)).toEqual(keys(real));
    for (const part of ['title', 'content', 'excerpt', 'guid', 'meta', '_links', '_embedded']) {
      expect(keys(ours[part]), part).toEqual(keys(real[part]));
    }
    const embedded = (post: any) => [
      post._embedded.author[0],
      post._embedded['wp:featuredmedia'][0],
      post._embedded['wp:featuredmedia'][0].media_details,
      post._embedded['wp:featuredmedia'][0].media_details.sizes.medium,
      post._embedded['wp:featuredmedia'][0].media_details.sizes.full,
      post._embedded['wp:featuredmedia'][0].media_details.image_meta,
      post._embedded['wp:term'][0][0],
      post._embedded['wp:term'][1][0],
    ];
    expect(embedded(ours).map(keys)).toEqual(embedded(real).map(keys));
  });

  test('a post without _embed, a protected one and a category', async () => {
    const real = recorded('wordpress/wp67-posts.json');
    const ours = await json(`${posts}?per_page=100`);
    expect(keys(ours[0])).toEqual(keys(real[0]));
    const locked = ours.find((post: any) => post.content.protected);
    const realLocked = real.find((post: any) => post.content.protected);
    expect([locked.content, locked.excerpt]).toEqual([realLocked.content, realLocked.excerpt]);
    const [category] = await json('/wp-json/wp/v2/categories');
    expect(keys(category)).toEqual(keys(recorded('wordpress/categories.json')[0]));
  });

  test('the errors word for word', async () => {
    expect(await json(`${posts}?page=99`)).toEqual(recorded('wordpress/page99.json'));
    expect(await json(`${posts}?per_page=101`)).toEqual(recorded('wordpress/per_page_101.json'));
    expect(await json(`${posts}/999999`)).toEqual(recorded('wordpress/not_found.json'));
    expect(await json('/wp-json/wp/v2/nothing')).toEqual(recorded('wordpress/no_route.json'));
  });

  test('what stands where an author or a picture has been deleted', async () => {
    const real = recorded('wordpress/wp67-edge_embed.json');
    const ours = await json(`${posts}?_embed&per_page=100`);
    const author = (list: any[]) => list.find((post) => post._embedded.author?.[0].code)._embedded.author[0];
    expect(author(ours)).toEqual(author(real));
    const media = (list: any[]) =>
      list.find((post) => post._embedded['wp:featuredmedia']?.[0].routes)._embedded['wp:featuredmedia'][0];
    expect(keys(media(real))).toEqual(expect.arrayContaining(keys(media(ours))));
    expect(media(ours).source_url).toBeUndefined();
  });
});

describe('lists', () => {
  test('page through everything once, newest first, and say how much there is', async () => {
    const first = await ask(`${posts}?per_page=20`);
    const pages = Number(first.headers.get('X-WP-TotalPages'));
    const ids: number[] = [];
    const dates: string[] = [];
    for (let page = 1; page <= pages; page++) {
      for (const post of await json(`${posts}?per_page=20&page=${page}`)) {
        ids.push(post.id);
        if (post.date_gmt) dates.push(post.date_gmt);
      }
    }
    expect(ids.length).toBe(Number(first.headers.get('X-WP-Total')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(dates).toEqual([...dates].sort().reverse());
    expect((await ask(`${posts}?page=99`)).status).toBe(400);
    expect((await ask(`${posts}?per_page=0`)).status).toBe(400);
  });

  test('link to the next and the previous page, keeping the query', async () => {
    const middle = await ask(`${posts}?per_page=5&page=2&lang=de&_embed=1`);
    const link = middle.headers.get('Link') ?? '';
    expect(link).toMatch(/posts\?per_page=5&page=3&lang=de&_embed=1>; rel="next"/);
    expect(link).toMatch(/page=1.*rel="prev"/);
    expect(middle.headers.get('Access-Control-Expose-Headers')).toBe('X-WP-Total, X-WP-TotalPages, Link');
    const last = await ask(`${posts}?per_page=5&page=3&lang=de`);
    expect(last.headers.get('Link')).not.toContain('next');
  });

  test('answer under rest_route as well, and only there', async () => {
    expect(await json('/?rest_route=/wp/v2/posts&per_page=3')).toEqual(await json(`${posts}?per_page=3`));
    expect((await ask('/')).headers.get('Content-Type')).toContain('text/html');
  });

  test('filter, exclude, search and sort', async () => {
    const all = await json(`${posts}?per_page=100`);
    const category = all[0].categories[0];
    const filtered = await json(`${posts}?per_page=100&categories=${category}`);
    expect(filtered.length).toBeLessThan(all.length);
    expect(filtered.every((post: any) => post.categories[0] === category)).toBe(true);
    const without = await json(`${posts}?per_page=100&exclude=${all[0].id},${all[1].id}`);
    expect(without.map((post: any) => post.id)).toEqual(all.slice(2).map((post: any) => post.id));
    const ferry = await json(`${posts}?search=ferry+orrin`);
    expect(ferry.length).toBeGreaterThan(3);
    expect(ferry.every((post: any) => /ferry/i.test(JSON.stringify(post)))).toBe(true);
    expect(await json(`${posts}?search=xylophone`)).toEqual([]);
    const [tag] = all[0].tags;
    expect((await json(`${posts}?tags=${tag}`)).every((post: any) => post.tags.includes(tag))).toBe(true);
    const titles = (await json(`${posts}?orderby=title&order=asc&per_page=100`)).map(
      (post: any) => post.title.rendered,
    );
    expect(titles[0].localeCompare(titles.at(-1))).toBeLessThan(0);
    expect((await json(`${posts}?slug=roof-for-the-ropewalk`)).length).toBe(1);
  });

  test('tags and categories by slug, or by the names that slugs are made of', async () => {
    const terms = '/wp-json/wp/v2';
    const tags = await json(`${terms}/tags?slug=strike,orrin-line&_fields=id,count`);
    expect(tags.map(keys)).toEqual(Array(2).fill(['count', 'id']));
    const named = `slug[]=${encodeURIComponent('Orrin Line')}&slug[]=strike&slug[]=nothing`;
    expect(await json(`${terms}/tags?${named}&_fields=id,count`)).toEqual(tags);
    // A blank ends a word of a list.
    expect(await json(`${terms}/tags?slug=Orrin%20Line&_fields=id`)).toEqual([]);
    const found = await json(`${posts}?tags=${tags.map((tag: any) => tag.id)}&per_page=100`);
    expect(found.length).toBeGreaterThan(tags[0].count - 1);
    expect(await json(`${terms}/categories?slug=culture&_fields=name`)).toEqual([{ name: 'Culture' }]);
    expect((await json(`${terms}/tags`)).length).toBeGreaterThan(50);
    expect((await json(`/?rest_route=/wp/v2/tags&${named}&_fields=id,count`)).length).toBe(2);
  });

  test('_fields without _links lose _embedded, as in the real one', async () => {
    const [bare] = await json(`${posts}?_embed&_fields=id,title.rendered`);
    expect(keys(bare)).toEqual(['id', 'title']);
    const [linked] = await json(`${posts}?_embed=author&_fields=id,_links`);
    expect(keys(linked)).toEqual(['_embedded', '_links', 'id']);
    expect(keys(linked._embedded)).toEqual(['author']);
  });

  test('titles hold entities, dates the clock of the site', async () => {
    const all = await json(`${posts}?per_page=100`);
    expect(all.some((post: any) => post.title.rendered.includes('&#8217;'))).toBe(true);
    const { date, date_gmt } = all[0];
    expect(date).not.toMatch(/Z|[+]/);
    expect(Date.parse(`${date}Z`) - Date.parse(`${date_gmt}Z`)).toBe(2 * 3_600_000);
    const excerpts = all.map((post: any) => post.excerpt.rendered);
    expect(excerpts.some((text: string) => text.endsWith('[&hellip;]</p>\n'))).toBe(true);
  });

  test('addresses with other alphabets are encoded and lead to a page', async () => {
    const all = await json(`${posts}?lang=ja&per_page=100`);
    const encoded = all.find((post: any) => post.link.includes('%'));
    expect((await fetch(encoded.link)).status).toBe(200);
  });

  test('let in each origin by name, and refuse a preflight', async () => {
    const answer = await ask(posts, { headers: { Origin: 'https://paper.example' } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://paper.example');
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBe('true');
    const preflight = await ask(posts, { method: 'OPTIONS', headers: { Origin: 'https://paper.example' } });
    expect(preflight.ok).toBe(false);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBeNull();
  });
});
