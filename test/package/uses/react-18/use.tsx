import type { ArticleCard } from 'newsrail/article-card';
import type {} from 'newsrail/types/react';
import { createRef } from 'react';

const ref = createRef<ArticleCard>();

export const page = (
  <>
    <latest-list key="latest" class="rail" src="/feed.json" limit={5} layout="featured" offline>
      <a href="/news">More</a>
    </latest-list>
    <article-card ref={ref} src="/a" />
  </>
);

export const mistakes = (
  <>
    {/* @ts-expect-error a limit is a number */}
    <latest-list limit="five" />
    {/* @ts-expect-error there is no such layout */}
    <latest-list layout="mosaic" />
    {/* @ts-expect-error React 18 writes this as the word “false”, which is true */}
    <latest-list offline={false} />
    {/* @ts-expect-error React 18 sets no properties */}
    <article-card article={{ url: '/a', headline: 'A' }} />
    {/* @ts-expect-error and hears none of their events */}
    <article-card onarticle-click={() => {}} />
    {/* @ts-expect-error and writes this as it is */}
    <article-card className="lead" />
  </>
);
