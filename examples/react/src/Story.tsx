import { ArticleView, RelatedReads } from 'newsrail/react';
import { useParams } from 'react-router';
import { map, posts } from './newsroom';

export function Story() {
  const { slug } = useParams();
  return (
    <main>
      <ArticleView id="story" src={`${posts}?slug=${slug}`} map={map} />
      <RelatedReads id="related" src={posts} map={map} canonical={`/article/${slug}`} />
    </main>
  );
}
