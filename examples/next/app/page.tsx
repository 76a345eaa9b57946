import { fetchArticles } from 'newsrail/client';
import { Front } from './front';
import { map, newsroom, posts, site } from './newsroom';

export default async function Page() {
  const base = await site();
  // Without an answer the list asks by itself.
  const newest = await fetchArticles({ src: posts, map, base, limit: 4 }).catch(() => undefined);
  return (
    <main>
      <h1>The Saltmere Courier</h1>
      <Front src={posts} map={map} articles={newest}>
        {!newest && <a href={newsroom}>All articles</a>}
      </Front>
    </main>
  );
}
