import type { Article } from 'newsrail';
import type { ArticleCard } from 'newsrail/article-card';
import type {} from 'newsrail/types/preact';
import { createRef } from 'preact';

const articles: Article[] = [];
const ref = createRef<ArticleCard>();

export const page = (
  <>
    <latest-list
      key="latest"
      class="rail"
      src="/feed.json"
      limit={5}
      layout="featured"
      offline
      articles={articles}
      onarticle-click={(event) => event.detail.article.headline.toUpperCase()}
      onClick={() => {}}
    >
      <a href="/news">More</a>
    </latest-list>
    <article-card ref={ref} article={{ url: '/a', headline: 'A' }} />
  </>
);

export const mistakes = (
  <>
    {/* @ts-expect-error a limit is a number */}
    <latest-list limit="five" />
    {/* @ts-expect-error there is no such layout */}
    <latest-list layout="mosaic" />
    {/* @ts-expect-error a click is of one article */}
    <latest-list onarticle-click={(event) => event.detail.articles} />
    {/* @ts-expect-error a card has no limit */}
    <article-card limit={5} />
    {/* @ts-expect-error of a card as well */}
    <latest-list ref={ref} />
  </>
);
