import { useState, type Ref } from 'react';
import {
  ArticleCard,
  ArticleView,
  LatestList,
  RelatedReads,
  type LatestListProps,
} from '../../../../src/react.ts';
import type { LatestList as LatestListElement } from '../../../../src/elements/latest-list/latest-list.ts';

const ferry = { url: '/story/ferry', headline: 'The ferry &amp; the fog' };
const market = { url: '/story/market', headline: 'Market day moves' };

/** What a test can reach of the app. */
export interface Controls {
  /** Changes props of the list, or takes it away. */
  set(props: Partial<LatestListProps> | undefined): void;
  /** What has been heard, in order. */
  heard: string[];
  list: LatestListElement | null;
}

declare global {
  interface Window {
    app: Controls;
  }
}

const heard: string[] = [];

/** One of each, with props of every kind. */
export function Components() {
  const [props, setProps] = useState<Partial<LatestListProps> | undefined>({ limit: 2 });
  const [count, setCount] = useState(0);
  const ref: Ref<LatestListElement> = (element) => {
    if (typeof window !== 'undefined') window.app = { set: setProps, heard, list: element };
  };
  return (
    <>
      <output>{count}</output>
      {props && (
        <LatestList
          id="latest"
          className="rail wide"
          style={{ display: 'block' }}
          data-place="front"
          hidden={false}
          offline={false}
          src="/api/posts.json"
          map="url: /story/{slug}"
          ref={ref}
          renderArticle={({ headline }) => `Read ${headline}`}
          onArticleLoad={({ detail }) => {
            heard.push(`load ${detail.articles.length}`);
            setCount((before) => before + 1);
          }}
          onArticleClick={(event) => {
            event.preventDefault();
            heard.push(`click ${event.detail.article.headline}`);
          }}
          {...props}
        >
          <a href="/news">All the news</a>
        </LatestList>
      )}
      {/* Made anew for every drawing, and equal. */}
      <LatestList
        id="picks"
        heading="Picked"
        articles={[ferry, market]}
        onArticleLoad={() => heard.push('picks')}
      />
      <ArticleCard id="card" article={ferry} debug={false} />
      <ArticleView id="view" article={{ ...market, articleBody: '<p>From Monday on.</p></script>' }} />
      <RelatedReads id="related" articles={[market]} article={ferry} rank="none" />
    </>
  );
}
