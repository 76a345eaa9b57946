import type { Article } from 'newsrail';
import type { ArticleCard } from 'newsrail/article-card';
import type {} from 'newsrail/types/solid';

const articles: Article[] = [];
let card!: ArticleCard;

export const page = () => (
  <>
    <latest-list
      class="rail"
      classList={{ wide: true }}
      src="/feed.json"
      attr:limit="5"
      layout="featured"
      offline
      prop:articles={articles}
      on:article-click={(event) => event.detail.article.headline.toUpperCase()}
      on:article-update={{ handleEvent: ({ detail }) => detail.added.length, once: true }}
      onClick={() => {}}
    >
      <a href="/news">More</a>
    </latest-list>
    <article-card ref={card} article={{ url: '/a', headline: 'A' }} />
    <related-reads limit={3} prop:rank="none" attr:debug="" />
  </>
);

export const mistakes = () => (
  <>
    {/* @ts-expect-error a limit is a number */}
    <latest-list limit="five" />
    {/* @ts-expect-error also as an attribute */}
    <latest-list attr:limit="five" />
    {/* @ts-expect-error there is no such layout */}
    <latest-list prop:layout="mosaic" />
    {/* @ts-expect-error a click is of one article */}
    <latest-list on:article-click={(event) => event.detail.articles} />
    {/* @ts-expect-error a card has no limit */}
    <article-card limit={5} />
  </>
);
