import { fetchArticles } from 'newsrail/client';
import { ArticleView, RelatedReads } from 'newsrail/react';
import { map, posts, site } from '../../newsroom';

/** A server component: what it hands over is in the HTML. */
export default async function Story({ params }: PageProps<'/article/[slug]'>) {
  const { slug } = await params;
  const src = `${posts}?slug=${slug}`;
  const [article] = await fetchArticles({ src, map, base: await site(), body: true }).catch(() => []);
  return (
    <main>
      <ArticleView id="story" src={src} map={map} article={article} />
      <RelatedReads id="related" src={posts} map={map} canonical={`/article/${slug}`} />
    </main>
  );
}
