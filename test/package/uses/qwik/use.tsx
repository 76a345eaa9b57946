import { $, component$, useSignal } from '@builder.io/qwik';
import type { ArticleCard } from 'newsrail/article-card';
import type {} from 'newsrail/types/qwik';

export const Page = component$(() => {
  const card = useSignal<ArticleCard>();
  return (
    <>
      <latest-list
        key="latest"
        class="rail"
        src="/feed.json"
        limit={5}
        layout="featured"
        offline
        onArticle-click$={(event) => event.detail.article.headline.toUpperCase()}
        onArticle-update$={$((event: CustomEvent<{ added: unknown[] }>) => event.detail.added.length)}
        onClick$={() => {}}
      >
        <a href="/news">More</a>
      </latest-list>
      <article-card ref={card} article={{ url: '/a', headline: 'A' }} />
    </>
  );
});

export const Mistakes = component$(() => (
  <>
    {/* @ts-expect-error a limit is a number */}
    <latest-list limit="five" />
    {/* @ts-expect-error there is no such layout */}
    <latest-list layout="mosaic" />
    {/* @ts-expect-error a click is of one article */}
    <latest-list onArticle-click$={(event) => event.detail.articles} />
    {/* @ts-expect-error a card has no limit */}
    <article-card limit={5} />
  </>
));
