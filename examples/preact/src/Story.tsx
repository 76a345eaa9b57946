import { useRoute } from 'preact-iso';
import { map, posts } from './newsroom';

export function Story() {
  const { slug } = useRoute().params;
  return (
    <main>
      <article-view id="story" src={`${posts}?slug=${slug}`} map={map} />
      <related-reads id="related" src={posts} map={map} canonical={`/article/${slug}`} />
    </main>
  );
}
