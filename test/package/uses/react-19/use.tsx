import type { Article } from 'newsrail';
import type { ArticleCard } from 'newsrail/article-card';
import type {} from 'newsrail/types/react';
import { createRef } from 'react';

const articles: Article[] = [];
const ref = createRef<ArticleCard>();

export const page = (
  <>
    <latest-list
      key="latest"
      className="rail"
      id="latest"
      src="/feed.json"
      limit={5}
      layout="featured"
      offline
      articles={articles}
      renderArticle={(article) => article.headline}
      onarticle-click={(event) => event.detail.article.headline.toUpperCase()}
      onarticle-update={({ detail }) => detail.added.length}
      onClick={() => {}}
    >
      <a href="/news">More</a>
    </latest-list>
    <article-card ref={ref} class="lead" article={{ url: '/a', headline: 'A' }} lang="pt" />
    <related-reads rank="none" min={2} article={null} />
    <article-view level={1} date="absolute" />
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
    {/* @ts-expect-error an article has an address */}
    <article-card article={{ headline: 'A' }} />
  </>
);
