// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ans } from '../../src/backends/ans.js';
import { atom } from '../../src/backends/atom.js';
import { contentful } from '../../src/backends/contentful.js';
import { devto } from '../../src/backends/devto.js';
import { directus } from '../../src/backends/directus.js';
import { ghost } from '../../src/backends/ghost.js';
import { gnews } from '../../src/backends/gnews.js';
import { guardian } from '../../src/backends/guardian.js';
import { hackerNews } from '../../src/backends/hacker-news.js';
import { jsonApi } from '../../src/backends/json-api.js';
import { mediastack } from '../../src/backends/mediastack.js';
import { newsapi } from '../../src/backends/newsapi.js';
import { nyt } from '../../src/backends/nyt.js';
import { payload } from '../../src/backends/payload.js';
import { prismic } from '../../src/backends/prismic.js';
import { rss } from '../../src/backends/rss.js';
import { storyblok } from '../../src/backends/storyblok.js';
import { strapi } from '../../src/backends/strapi.js';
import { wordpressCom } from '../../src/backends/wordpress-com.js';
import { wordpress } from '../../src/backends/wordpress.js';
import type { AboutArticle, Answer, ArticleQuery, Backend } from '../../src/backend.js';
import { answerOf, fixture } from './answers.ts';
import { covers } from './coverage.js';
import { FOG, narrowedBy } from './narrowed-by.ts';

const SECTION = { keywords: [], articleSection: 'Harbour News' };
const numbers = (...counts: number[]) => answerOf(counts.map((count, nth) => ({ id: 40 - nth, count })));
const nothing = answerOf([]);

interface Question {
  backend: Backend;
  src: string;
  about?: AboutArticle;
  query?: Partial<ArticleQuery>;
  /** What its look-ups bring. */
  answers?: Answer[];
  /** What is asked more than `src` asks; `undefined` when nothing. */
  asks: string | undefined;
}

/** What is asked more, as a reader of the address would write it. */
async function moreThan({ backend, src, about = FOG, query, answers = [] }: Question) {
  const { list, lookUps } = await narrowedBy(backend, { src, about, ...query }, answers);
  return {
    list: list && decodeURIComponent(list.href),
    lookUps: lookUps.map(({ href }) => decodeURIComponent(href)),
  };
}

const WP = 'https://gazette.example/wp-json/wp/v2/posts';
const feed = (generator: string): Answer => ({
  ...answerOf(undefined),
  text: `<rss><channel><title>x</title>${generator}<item/></channel></rss>`,
});
const ofWordPress = feed('<generator>https://wordpress.org/?v=6.7</generator>');

const QUESTIONS: Question[] = [
  {
    backend: ghost,
    src: 'https://gazette.example/?key=K',
    query: { backend: 'ghost' },
    asks: 'https://gazette.example/ghost/api/content/posts/?key=K&filter=tag:[fog-horn,r-d,ferries]',
  },
  {
    backend: ghost,
    src: 'https://g.example/ghost/api/content/posts/?key=K&filter=tag:a,tag:b&limit=5',
    about: { keywords: ['霧笛'], articleSection: 'Über den Hafen' },
    asks: 'https://g.example/ghost/api/content/posts/?key=K&filter=(tag:a,tag:b)+tag:[uber-den-hafen]&limit=5',
  },
  {
    backend: guardian,
    src: 'https://content.guardianapis.com/search?api-key=K&section=world&q=sea&page-size=5',
    asks: 'https://content.guardianapis.com/search?api-key=K&section=world&q=(sea) AND ("Fog Horn" OR "R&D" OR "ferries")&page-size=5',
  },
  {
    backend: gnews,
    src: 'https://gnews.io/api/v4/search?apikey=K&lang=en',
    asks: 'https://gnews.io/api/v4/search?apikey=K&lang=en&q="Fog Horn" OR "R&D" OR "ferries"',
  },
  {
    backend: newsapi,
    src: 'https://newsapi.org/v2/everything?q=sea OR harbour&apiKey=K',
    asks: 'https://newsapi.org/v2/everything?q=(sea OR harbour) AND ("Fog Horn" OR "R&D" OR "ferries")&apiKey=K',
  },
  {
    backend: newsapi,
    src: 'https://newsapi.org/v2/top-headlines?country=gb',
    asks: 'https://newsapi.org/v2/top-headlines?country=gb&q="Fog Horn"',
  },
  {
    backend: mediastack,
    src: 'https://api.mediastack.com/v1/news?access_key=K',
    asks: 'https://api.mediastack.com/v1/news?access_key=K&keywords=Fog Horn',
  },
  {
    backend: nyt,
    src: 'https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=K&fq=section.name:("World")',
    asks: 'https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=K&fq=section.name:("World")&q="Fog Horn"',
  },
  {
    backend: devto,
    src: 'https://dev.to/api/articles?tags_exclude=life',
    asks: 'https://dev.to/api/articles?tags_exclude=life&tags=foghorn,rd,ferries',
  },
  {
    backend: hackerNews,
    src: 'https://hn.algolia.com/api/v1/search_by_date?tags=story',
    asks: 'https://hn.algolia.com/api/v1/search_by_date?tags=story&query=Fog Horn',
  },
  {
    backend: storyblok,
    src: 'https://api.storyblok.com/v2/cdn/stories?token=T&starts_with=blog/',
    asks: 'https://api.storyblok.com/v2/cdn/stories?token=T&starts_with=blog/&with_tag=Fog Horn,R&D,ferries',
  },
  {
    backend: prismic,
    src: 'https://a.cdn.prismic.io/api/v2/documents/search?ref=R&q=[[at(document.type,"post")]]',
    asks: 'https://a.cdn.prismic.io/api/v2/documents/search?ref=R&q=[[at(document.type,"post")]]&q=[[any(document.tags,["Fog Horn","R&D","ferries"])]]',
  },
  {
    backend: ans,
    src: 'https://api.g.example/content/v4/search/published?website=g&q=type:story',
    asks: 'https://api.g.example/content/v4/search/published?website=g&q=(type:story) AND taxonomy.tags.text:("Fog Horn" OR "R&D" OR "ferries")',
  },
  {
    backend: ans,
    src: 'https://api.g.example/content/v4/search/published?website=g',
    about: SECTION,
    asks: 'https://api.g.example/content/v4/search/published?website=g&q=taxonomy.primary_section.name:"Harbour News"',
  },
  {
    backend: wordpressCom,
    src: 'https://public-api.wordpress.com/rest/v1.1/sites/a/posts/',
    asks: 'https://public-api.wordpress.com/rest/v1.1/sites/a/posts/?tag=Fog Horn',
  },
  {
    backend: wordpressCom,
    src: 'https://public-api.wordpress.com/rest/v1.1/sites/a/posts/?tag=tar',
    asks: 'https://public-api.wordpress.com/rest/v1.1/sites/a/posts/?tag=tar&category=Harbour News',
  },
  {
    backend: wordpress,
    src: `${WP}?lang=de&per_page=6`,
    answers: [numbers(3, 4)],
    asks: `${WP}?lang=de&per_page=6&tags=39,40`,
  },
  {
    backend: wordpress,
    src: 'https://gazette.example',
    query: { backend: 'wordpress' },
    answers: [nothing, numbers(900)],
    asks: 'https://gazette.example/?rest_route=/wp/v2/posts&categories=40',
  },
  {
    backend: wordpress,
    src: `${WP}?tags=7`,
    answers: [numbers(900)],
    asks: `${WP}?tags=7&categories=40`,
  },
  {
    backend: strapi,
    src: 'https://s.example/api/articles?locale=en&filters[premium][$eq]=false',
    about: SECTION,
    answers: [answerOf(fixture('strapi/v5_populate.json'))],
    asks: 'https://s.example/api/articles?locale=en&filters[premium][$eq]=false&filters[category][name][$in][0]=Harbour News',
  },
  {
    backend: strapi,
    src: 'https://s.example/api/articles',
    answers: [answerOf(fixture('strapi/v4_fields.json'))],
    asks: 'https://s.example/api/articles?filters[tags][name][$in][0]=Fog Horn&filters[tags][name][$in][1]=R&D&filters[tags][name][$in][2]=ferries',
  },
  {
    backend: directus,
    src: 'https://d.example/items/articles?filter[status][_eq]=published',
    answers: [answerOf(fixture('directus/fields.json'))],
    asks: 'https://d.example/items/articles?filter[status][_eq]=published&filter[tags][tags_id][name][_in]=Fog Horn,R&D,ferries',
  },
  {
    backend: directus,
    src: 'https://d.example/items/articles',
    answers: [answerOf(fixture('directus/items_expanded.json'))],
    asks: 'https://d.example/items/articles?filter[category][title][_in]=Harbour News',
  },
  {
    backend: payload,
    src: 'https://p.example/api/posts?where[_status][equals]=published',
    about: SECTION,
    answers: [answerOf(fixture('payload/posts_depth1.json'))],
    asks: 'https://p.example/api/posts?where[_status][equals]=published&where[categories.title][in]=Harbour News',
  },
  {
    backend: jsonApi,
    src: 'https://g.example/jsonapi/node/article?include=field_tags',
    answers: [answerOf(fixture('json-api/drupal-short-page.json'))],
    asks: 'https://g.example/jsonapi/node/article?include=field_tags&filter[newsrail][condition][path]=field_tags.name&filter[newsrail][condition][operator]=IN&filter[newsrail][condition][value][0]=Fog Horn&filter[newsrail][condition][value][1]=R&D&filter[newsrail][condition][value][2]=ferries',
  },
  {
    backend: contentful,
    src: 'https://cdn.contentful.com/spaces/a/entries?content_type=post&access_token=T',
    answers: [answerOf({ items: [{ fields: { tags: ['x', 'y'] } }] })],
    asks: 'https://cdn.contentful.com/spaces/a/entries?content_type=post&access_token=T&fields.tags[in]=Fog Horn,R&D,ferries',
  },
  {
    backend: contentful,
    src: 'https://cdn.contentful.com/spaces/a/entries?access_token=T',
    answers: [answerOf({ items: [{ fields: {}, metadata: { tags: [{ sys: { id: 'ferries' } }] } }] })],
    asks: 'https://cdn.contentful.com/spaces/a/entries?access_token=T&metadata.tags.sys.id[in]=ferries',
  },
  {
    backend: rss,
    src: 'https://g.example/feed/',
    answers: [ofWordPress],
    asks: 'https://g.example/feed/?tag=Fog-Horn,R&D,ferries',
  },
  {
    backend: atom,
    src: 'https://g.example/category/sea/feed/atom/?tag=fog',
    answers: [ofWordPress],
    asks: 'https://g.example/category/sea/feed/atom/?tag=fog&category_name=Harbour-News',
  },
];

describe('articles that share a keyword or the section', () => {
  it.each(QUESTIONS.map((question) => [question.backend.name, question.src, question] as const))(
    '%s is asked for them from %s',
    async (name, _, question) => {
      covers(name, 'related');
      expect((await moreThan(question)).list).toBe(question.asks);
    },
  );

  it.each([
    ['ghost', ghost, 'https://g.example/ghost/api/content/pages/?key=K'],
    ['ghost behind an address that is not its own', ghost, 'https://proxy.example/news?key=K'],
    [
      'a tag of ghost in other letters',
      ghost,
      'https://g.example/ghost/api/content/posts/?key=K',
      { keywords: ['霧笛'] },
    ],
    ['guardian', guardian, 'https://content.guardianapis.com/world/2026/nov/20/fog?api-key=K'],
    ['nyt', nyt, 'https://api.nytimes.com/svc/topstories/v2/world.json?api-key=K'],
    ['nyt with words of its own', nyt, 'https://api.nytimes.com/svc/search/v2/articlesearch.json?q=sea'],
    ['devto by an author', devto, 'https://dev.to/api/articles?username=ann'],
    ['devto for the latest', devto, 'https://dev.to/api/articles/latest'],
    ['hacker-news for one story', hackerNews, 'https://hn.algolia.com/api/v1/items/7'],
    ['hacker-news with words of its own', hackerNews, 'https://hn.algolia.com/api/v1/search?query=sea'],
    [
      'storyblok with tags of its own',
      storyblok,
      'https://api.storyblok.com/v2/cdn/stories?token=T&with_tag=sea',
    ],
    ['ans with a whole query', ans, 'https://a.example/content/v4/search/published?body={}'],
    ['ans for a collection', ans, 'https://a.example/content/v4/collections?_id=C'],
    ['wordpress for one post', wordpress, `${WP}/7`],
    ['wordpress for certain posts', wordpress, `${WP}?include=1,2`],
    ['wordpress for what is no post', wordpress, 'https://gazette.example/wp-json/wp/v2/reviews'],
    ['wordpress behind an address that is not its own', wordpress, 'https://proxy.example/news'],
    ['wordpress with both filters', wordpress, `${WP}?tags=7&categories=3`],
    ['directus with a filter that is whole', directus, 'https://d.example/items/a?filter={"status":"x"}'],
    ['a feed that is no feed of a site', rss, 'https://g.example/news.xml'],
  ] as [string, Backend, string, AboutArticle?][])('%s is not asked', async (_, backend, src, about) => {
    expect(await moreThan({ backend, src, about: about ?? FOG, asks: undefined })).toEqual({
      list: undefined,
      lookUps: [],
    });
  });

  it.each([
    ['strapi', strapi, 'https://s.example/api/articles', 'strapi/v5_default.json'],
    ['directus', directus, 'https://d.example/items/articles', 'directus/items_default.json'],
    ['payload', payload, 'https://p.example/api/posts', 'payload/posts_depth0.json'],
  ] as const)('%s is not asked by fields that its articles have not', async (_, backend, src, file) => {
    const answers = [answerOf(fixture(file))];
    expect((await moreThan({ backend, src, answers, asks: undefined })).list).toBeUndefined();
  });

  it('a feed of another system is not asked', async () => {
    const answers = [feed('<generator>Hugo</generator>')];
    const it = await moreThan({ backend: rss, src: 'https://g.example/feed/', answers, asks: undefined });
    expect(it.list).toBeUndefined();
  });
});

describe('numbers that WordPress has for names', () => {
  const tenWords = { keywords: Array.from({ length: 12 }, (_, nth) => `w${nth}`) };

  it.each([
    [`${WP}?lang=de&per_page=6&orderby=title&_embed`, 'https://gazette.example/wp-json/wp/v2/tags?lang=de'],
    [
      'https://gazette.example/blog/?rest_route=/wp/v2/posts&status=publish&lang=de',
      'https://gazette.example/blog/?rest_route=/wp/v2/tags&lang=de',
    ],
    [
      'https://public-api.wordpress.com/wp/v2/sites/g.example/posts?lang=de',
      'https://public-api.wordpress.com/wp/v2/sites/g.example/tags?lang=de',
    ],
  ])('from %s are looked up beside it', async (src, lookUp) => {
    const { lookUps } = await moreThan({ backend: wordpress, src, answers: [numbers(3)], asks: undefined });
    expect(lookUps).toEqual([
      `${lookUp}&slug[]=Fog Horn&slug[]=R&D&slug[]=ferries&slug[]=a fourth&_fields=id,count`,
    ]);
  });

  it('are looked up for ten names at most', async () => {
    const { lookUps } = await moreThan({ backend: wordpress, src: WP, about: tenWords, asks: undefined });
    expect(lookUps[0]!.match(/slug\[\]=/g)).toHaveLength(10);
  });

  it.each([
    ['the rarest first, until they have enough', [30, 900, 4, 20], '37,38,40'],
    ['not those that only one article has', [1, 2], '39'],
    ['however common the only one is', [9000], '40'],
  ] as [string, number[], string][])('are asked by: %s', async (_, counts, tags) => {
    const answers = [numbers(...counts)];
    const { list } = await moreThan({ backend: wordpress, src: WP, answers, asks: undefined });
    expect(new URL(list!).searchParams.get('tags')).toBe(tags);
  });

  it('are read from an envelope', async () => {
    const answers = [answerOf({ status: 200, headers: {}, body: [{ id: 7, count: 2 }] })];
    const { list } = await moreThan({ backend: wordpress, src: `${WP}?_envelope`, answers, asks: undefined });
    expect(list).toBe(`${WP}?_envelope&tags=7`);
  });

  it('are not believed where they are none', async () => {
    for (const body of [null, 'text', { code: 'rest_no_route' }, [null, { id: '7' }, { count: 3 }]]) {
      const { list } = await moreThan({
        backend: wordpress,
        src: WP,
        answers: [answerOf(body)],
        asks: undefined,
      });
      expect(list).toBeUndefined();
    }
  });
});
