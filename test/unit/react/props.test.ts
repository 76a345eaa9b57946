import { describe, expect, it } from 'vitest';
import { ArticleCard } from '../../../src/elements/article-card/article-card.ts';
import { ArticleView } from '../../../src/elements/article-view/article-view.ts';
import { LatestList } from '../../../src/elements/latest-list/latest-list.ts';
import { RelatedReads } from '../../../src/elements/related-reads/related-reads.ts';
import { setProperties, sortProps, SWITCHES } from '../../../src/react/props.ts';

describe('props', () => {
  it('know every switch of the elements', () => {
    const declared = [ArticleCard, ArticleView, LatestList, RelatedReads].flatMap(({ properties }) =>
      Object.entries(properties as Record<string, { type?: unknown; attribute?: boolean }>).flatMap(
        ([name, { type }]) => (type === Boolean ? name : []),
      ),
    );
    expect(declared).toContain('offline');
    expect(declared.filter((name) => !SWITCHES.has(name))).toEqual([]);
  });

  it('are sorted by what can stand in markup', () => {
    const onClick = () => {};
    const style = { color: 'red' };
    const client = { list: () => {} };
    const sorted = sortProps({
      src: '/posts',
      limit: 4,
      offline: true,
      debug: false,
      hidden: false,
      className: 'rail',
      'aria-hidden': false,
      style,
      onClick,
      client,
      onArticleLoad: () => {},
      children: 'words',
    });
    expect(sorted.properties).toEqual({ client });
    expect(sorted.attributes).toEqual({
      src: '/posts',
      limit: 4,
      offline: true,
      debug: undefined,
      hidden: undefined,
      class: 'rail',
      'aria-hidden': false,
      style,
      onClick,
    });
  });

  it('are set when they are others, and taken back when they are gone', () => {
    const set: [string, unknown][] = [];
    const element = new Proxy({}, { set: (_, name, value) => set.push([String(name), value]) > 0 });
    const articles = [{ url: '/a', headline: 'A' }];
    const draw = () => '';
    setProperties(element, { articles: structuredClone(articles), draw }, { articles, draw, client: {} });
    expect(set).toEqual([['client', undefined]]);
    setProperties(element, { articles: [] }, { articles });
    expect(set.at(-1)).toEqual(['articles', []]);
  });
});
