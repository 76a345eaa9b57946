import { beforeEach, describe, expect, inject, test } from 'vitest';
import { narrowsToRelated } from './narrows-to-related.ts';
import { requestsIn } from './server.ts';

// What the REST API of a real WordPress answers: the ground that the backend `wordpress` stands on.

interface Media {
  code?: string;
  routes?: object;
  alt_text: string;
  caption: { rendered: string };
  source_url: string;
  media_details: { width?: number; sizes?: Record<string, { width: number; source_url: string }> };
}
interface Post {
  id: number;
  slug: string;
  link: string;
  date: string;
  date_gmt: string;
  sticky: boolean;
  title: { rendered: string };
  excerpt: { rendered: string; protected: boolean };
  _links: Record<string, unknown>;
  _embedded: {
    author?: [{ name?: string; code?: string }];
    'wp:featuredmedia'?: [Media];
    'wp:term'?: { name: string; taxonomy: string }[][];
  };
}

const wordpress = inject('wordpress');
const url = 'url' in wordpress ? wordpress.url : '';
const posts = `${url}/wp-json/wp/v2/posts`;
const embed = '_embed=author,wp:featuredmedia,wp:term';

beforeEach(({ skip }) => {
  if ('unavailable' in wordpress) skip(wordpress.unavailable);
});

async function get<Body = Post[]>(address: string): Promise<Body> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body;
}

/** The story that is odd in this way, as a card would ask for it. */
async function story(slug: string): Promise<Post> {
  const [post] = await get(`${posts}?slug=${encodeURIComponent(slug)}&${embed}`);
  if (!post) throw new Error(`no story “${slug}”`);
  return post;
}

async function media(slug: string): Promise<Media | undefined> {
  return (await story(slug))._embedded['wp:featuredmedia']?.[0];
}

describe('WordPress: the list', () => {
  test('answers the same in its three forms of address', async () => {
    const [pretty, plain, index] = await Promise.all([
      get(`${posts}?per_page=5`),
      get(`${url}/?rest_route=/wp/v2/posts&per_page=5`),
      get(`${url}/index.php?rest_route=/wp/v2/posts&per_page=5`),
    ]);
    expect(pretty).toHaveLength(5);
    expect(plain).toEqual(pretty);
    expect(index).toEqual(pretty);
  });

  test('comes newest first, and a sticky post does not lead it', async () => {
    const all = await get(`${posts}?per_page=100`);
    const times = all.map((post) => post.date_gmt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(all.find((post) => post.sticky)?.slug).toBe('sticky');
  });

  test('says how many there are, what comes next, and 400 past the end', async () => {
    const { headers } = await fetch(`${posts}?per_page=10`);
    expect(headers.get('x-wp-total')).toBe('39');
    expect(headers.get('x-wp-totalpages')).toBe('4');
    expect(headers.get('link')).toContain(`<${posts}?per_page=10&page=2>; rel="next"`);
    const past = await fetch(`${posts}?per_page=10&page=5`);
    expect(past.status).toBe(400);
    expect(await past.json()).toMatchObject({ code: 'rest_post_invalid_page_number' });
  });

  test('may be read from any site, headers included, and without a preflight', async () => {
    const { headers } = await fetch(posts, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
    expect(headers.get('access-control-expose-headers')).toBe('X-WP-Total, X-WP-TotalPages, Link');
    // So a header of our own would be refused by the browser, were it not one of these.
    expect(headers.get('access-control-allow-headers')).toBe(
      'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
    );
  });

  test('the log has what was asked', async () => {
    await fetch(`${posts}?per_page=1&marker=log`);
    const log = 'log' in wordpress ? requestsIn(wordpress.log) : [];
    expect(log.filter((line) => line.includes('marker=log'))).toEqual([
      'GET /wp-json/wp/v2/posts?per_page=1&marker=log',
    ]);
  });
});

describe('WordPress: a post', () => {
  test('has its own clock in `date` and the world’s in `date_gmt`, both without saying so', async () => {
    const { date, date_gmt } = await story('apostrophes-and-ampersands');
    expect(date).toBe('2025-03-19T23:10:00');
    expect(date_gmt).toBe('2025-03-20T01:40:00');
  });

  test('has a title with entities, with markup, with a script, or none', async () => {
    expect((await story('apostrophes-and-ampersands')).title.rendered).toBe(
      'It&#8217;s official: &#8220;Tern &#038; Co&#8221; isn&#8217;t moving',
    );
    expect((await story('markup-in-the-title')).title.rendered).toBe('The <em>Kittiwake</em> sails again');
    expect((await story('script-in-the-title')).title.rendered).toContain(
      '<script>window.stolen = 1</script>',
    );
    expect((await story('other-script')).title.rendered).toBe('港の朝市に三千人 🐟 — 新しい桟橋も');
    expect((await story('no-title')).title.rendered).toBe('');
  });

  test('has an excerpt that the editor wrote, or the beginning with […]', async () => {
    expect((await story('written-excerpt')).excerpt.rendered).toBe(
      '<p>Two lines by the editor, with an <strong>important</strong> word &amp; an ampersand.</p>\n',
    );
    expect((await story('no-picture')).excerpt.rendered).toMatch(/ \[&hellip;\]<\/p>\n$/);
  });

  test('behind a password shows its title and no excerpt', async () => {
    const { title, excerpt } = await story('password');
    expect(title.rendered).toBe('For members of the rowing club');
    expect(excerpt).toEqual({ rendered: '', protected: true });
  });

  test('has a percent-encoded link when its slug is not ASCII', async () => {
    const { link } = await story('日曜の本音');
    expect(link).toBe(`${url}/2025/03/%e6%97%a5%e6%9b%9c%e3%81%ae%e6%9c%ac%e9%9f%b3/`);
  });
});

describe('WordPress: what is embedded', () => {
  test('the author, or an error when there is none any more', async () => {
    expect((await story('no-picture'))._embedded.author?.[0].name).toBe('Marit Osk');
    expect((await story('author-deleted'))._embedded.author?.[0].code).toBe('rest_user_invalid_id');
  });

  test('the terms, one list for each taxonomy', async () => {
    const terms = (await story('apostrophes-and-ampersands'))._embedded['wp:term'];
    expect(terms?.map((list) => list.map(({ taxonomy, name }) => [taxonomy, name]))).toEqual([
      [['category', 'News']],
      [
        ['post_tag', 'R&amp;D'],
        ['post_tag', 'shops'],
      ],
    ]);
  });

  test('the picture with its words and its sizes, of which some are crops', async () => {
    const picture = await media('apostrophes-and-ampersands');
    expect(picture?.alt_text).toBe('A baker\'s hands shaping "harbour" loaves');
    expect(picture?.caption.rendered).toContain('Mill Lane, six in the morning');
    expect(Object.keys(picture?.media_details.sizes ?? {}).sort()).toEqual([
      'card-wide',
      'full',
      'large',
      'medium',
      'medium_large',
      'thumbnail',
    ]);
    expect((await fetch(picture?.source_url ?? '')).headers.get('content-type')).toBe('image/jpeg');
  });

  test('a big picture as WordPress scaled it', async () => {
    const picture = await media('other-script');
    expect(picture?.source_url).toMatch(/huge-scaled\.jpg$/);
    expect(picture?.media_details.width).toBe(2560);
  });

  test('a drawing without sizes, a picture without alternative text', async () => {
    expect((await media('vector-picture'))?.media_details).toEqual({});
    expect((await media('no-alternative-text'))?.alt_text).toBe('');
  });

  test('no picture; one that may not be seen; and, for one that was deleted, the index of the whole API', async () => {
    expect(await media('no-picture')).toBeUndefined();
    expect((await media('picture-of-a-draft'))?.code).toBe('rest_forbidden');
    expect(await media('dangling-picture')).toHaveProperty('routes');
  });
});

describe('WordPress: asking for less', () => {
  const card = 'id,link,title.rendered,excerpt.rendered,excerpt.protected,date_gmt,modified_gmt';
  const links = '_links.author,_links.wp:featuredmedia,_links.wp:term';
  // Ten posts whose pictures are all there.
  const page = `${posts}?per_page=10&before=2025-03-14T00:00:00&${embed}`;
  const bytes = async (address: string) => (await (await fetch(address)).text()).length;

  test('nested fields and the three links give all that a card needs, in less', async () => {
    const lean = await get(`${page}&_fields=${card},${links}`);
    for (const post of lean) {
      expect(Object.keys(post).sort()).toEqual([
        '_embedded',
        '_links',
        'date_gmt',
        'excerpt',
        'id',
        'link',
        'modified_gmt',
        'title',
      ]);
      expect(post._embedded.author?.[0].name).toBeTypeOf('string');
      expect(post._embedded['wp:term']?.[0]?.[0]?.name).toBeTypeOf('string');
    }
    expect(lean.filter((post) => post._embedded['wp:featuredmedia'])).toHaveLength(7);
    expect(await bytes(`${page}&_fields=${card},${links}`)).toBeLessThan(0.75 * (await bytes(page)));
  });

  test('without the links nothing is embedded, even where `_embedded` is asked for', async () => {
    const [post] = await get(`${page}&_fields=${card},_embedded`);
    expect(post).not.toHaveProperty('_embedded');
  });

  test('what is embedded cannot be cut: it is added after the fields are picked', async () => {
    const lean = `${page}&_fields=${card},${links}`;
    expect(await bytes(`${lean},_embedded.author.name`)).toBe(await bytes(lean));
    const [post] = await get(`${posts}?slug=dangling-picture&${embed}&_fields=id,${links}`);
    expect(post?._embedded['wp:featuredmedia']?.[0]).toHaveProperty('routes');
  });
});

narrowsToRelated({ backend: 'wordpress', told: wordpress, list: '/wp-json/wp/v2/posts', requests: 3 });

describe('WordPress: tags and categories', () => {
  const terms = (taxonomy: string, ...names: string[]) =>
    get<{ id: number; count: number }[]>(
      `${url}/wp-json/wp/v2/${taxonomy}?${names.map((name) => `slug[]=${encodeURIComponent(name)}`).join('&')}&_fields=id,count`,
    );

  test('are found by their names, of which it makes slugs as it did before', async () => {
    const tags = await terms('tags', 'R&D', 'Theatre', 'nothing like it');
    expect(tags).toHaveLength(2);
    for (const tag of tags) expect(Object.keys(tag).toSorted()).toEqual(['count', 'id']);
    const found = await get(`${posts}?tags=${tags.map(({ id }) => id).join()}&${embed}`);
    for (const { _embedded } of found)
      expect(_embedded['wp:term']!.flat().some(({ name }) => /^(?:R&amp;D|theatre)$/.test(name))).toBe(true);
    expect(found.length).toBeGreaterThan(1);
    expect(await terms('categories', 'CULTURE')).toHaveLength(1);
  });

  test('of a name with a blank are not found where slugs are one list', async () => {
    expect(await get(`${url}/wp-json/wp/v2/tags?slug=nothing,R%26D&_fields=id`)).toHaveLength(1);
  });
});
