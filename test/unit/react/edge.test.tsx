import { join } from 'node:path';
import { build } from 'esbuild';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as usual from '../../../src/react.ts';
import * as edge from '../../../src/react/edge.ts';

const root = join(import.meta.dirname, '../../..');

describe('newsrail/react on the edge', () => {
  it('has the same names', () => {
    expect(Object.keys(edge).sort()).toEqual(Object.keys(usual).sort());
  });

  it('draws the same markup', () => {
    const article = { url: '/ferry', headline: 'Ferry' };
    const markup = ({ ArticleCard, ArticleView, LatestList, RelatedReads }: typeof usual) =>
      renderToString(
        <>
          <ArticleCard article={article} />
          <ArticleView src="/ferry" offline />
          <LatestList src="/posts" limit={4} articles={[article]} renderArticle={() => ''} />
          <RelatedReads src="/posts" className="rail" />
        </>,
      );
    expect(markup(edge)).toBe(markup(usual));
    expect(markup(edge)).toContain('<latest-list src="/posts" limit="4">');
  });

  it('needs no page: lit is not among what it imports', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['src/react/edge.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      packages: 'external',
      write: false,
      metafile: true,
    });
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    );
    expect(imported).toContain('react');
    expect(imported.filter((path) => path.startsWith('lit'))).toEqual([]);
  });
});
