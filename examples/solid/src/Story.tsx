import { useParams } from '@solidjs/router';
import { map, posts } from './newsroom';

export function Story() {
  const params = useParams<{ slug: string }>();
  return (
    <main>
      <article-view id="story" src={`${posts}?slug=${params.slug}`} map={map} />
      <related-reads id="related" src={posts} map={map} canonical={`/article/${params.slug}`} />
    </main>
  );
}
