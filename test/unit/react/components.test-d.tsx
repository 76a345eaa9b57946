import { createRef } from 'react';
import { describe, expectTypeOf, it } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { createClient } from '../../../src/client.ts';
import type { LatestList as LatestListElement } from '../../../src/elements/latest-list/latest-list.ts';
import {
  ArticleCard,
  ArticleView,
  LatestList,
  RelatedReads,
  useArticles,
  useRelated,
} from '../../../src/react.ts';
import type { LatestListProps } from '../../../src/react.ts';

const ferry = { url: '/ferry', headline: 'Ferry' };

describe('props', () => {
  it('are those of the element, and HTML’s', () => {
    <LatestList
      src="/posts"
      limit={4}
      more="button"
      refresh={60}
      offline
      articles={[ferry]}
      client={createClient()}
      renderArticle={({ headline }, { index }) => `${index}: ${headline}`}
      className="rail"
      style={{ color: 'red' }}
      lang="de"
      data-place="front"
      aria-label="Latest"
      onClick={() => {}}
    >
      <a href="/news">All the news</a>
    </LatestList>;
    <RelatedReads src="/posts" article={ferry} rank="recent" min={2} pins="1 2" fallback="/newest" />;
    <ArticleCard article={ferry} level={3} />;
    <ArticleView article={{ ...ferry, articleBody: '<p>Text</p>' }} debug />;
    expectTypeOf<LatestListProps['limit']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<LatestListProps['layout']>().toEqualTypeOf<
      'list' | 'grid' | 'featured' | 'headlines' | null | undefined
    >();
  });

  it('refuse what an element does not know', () => {
    // @ts-expect-error a number
    <LatestList limit="four" />;
    // @ts-expect-error none of the words
    <LatestList layout="rows" />;
    // @ts-expect-error misspelt
    <LatestList sorce="/posts" />;
    // @ts-expect-error a headline is missing
    <LatestList articles={[{ url: '/ferry' }]} />;
    // @ts-expect-error only `<latest-list>` grows
    <RelatedReads more="button" />;
    // @ts-expect-error one article, not several
    <ArticleCard articles={[ferry]} />;
    // @ts-expect-error a list
    <LatestList article={ferry} />;
    // @ts-expect-error read-only
    <LatestList state="ready" />;
    // @ts-expect-error for the inside only
    <LatestList loader={undefined} />;
  });
});

describe('events', () => {
  it('bring their detail', () => {
    <LatestList
      onArticleLoad={({ detail }) => expectTypeOf(detail.articles).toEqualTypeOf<Article[]>()}
      onArticleError={({ detail }) => expectTypeOf(detail.status).toEqualTypeOf<number | undefined>()}
      onArticleClick={({ detail }) => expectTypeOf(detail.originalEvent).toEqualTypeOf<MouseEvent>()}
      onArticleImpression={({ detail }) => expectTypeOf(detail.ratio).toBeNumber()}
      onArticleUpdate={({ detail }) => expectTypeOf(detail.added).toEqualTypeOf<Article[]>()}
    />;
  });

  it('are those that the element has', () => {
    // @ts-expect-error a list's
    <ArticleView onArticleUpdate={() => {}} />;
    // @ts-expect-error another detail
    <LatestList onArticleLoad={({ detail }) => detail.url} />;
  });
});

it('a ref is the element', () => {
  <LatestList ref={createRef<LatestListElement>()} />;
  <LatestList ref={(element) => void element?.loadMore()} />;
  // @ts-expect-error another element
  <ArticleCard ref={createRef<LatestListElement>()} />;
});

it('hooks take what the client takes', () => {
  const Component = () => {
    const { articles, status, error } = useArticles({ src: '/posts', limit: 4 }, { enabled: true });
    expectTypeOf(articles).toEqualTypeOf<readonly Article[]>();
    expectTypeOf(status).toEqualTypeOf<'pending' | 'success' | 'error'>();
    expectTypeOf(error?.kind).toExtend<string | undefined>();
    useRelated({ src: '/posts', about: articles[0]!, rank: 'similar', pins: ['1'] });
    // @ts-expect-error nothing to ask
    useArticles({ limit: 4 });
    // @ts-expect-error nothing that they could be related to
    useRelated({ src: '/posts' });
    return null;
  };
  expectTypeOf(Component).returns.toBeNull();
});
