import { useState } from 'react';
import { createClient } from '../../../../src/client.ts';
import { configure } from '../../../../src/index.ts';
import { LatestList, useArticles, useRelated, type ArticlesResult } from '../../../../src/react.ts';

/** What a test can reach of the app. */
export interface Controls {
  /** Asks for so many articles of a place; of none: the component goes. */
  ask(place: string | undefined, limit?: number): void;
  result: ArticlesResult;
}

declare global {
  interface Window {
    hooks: Controls;
  }
}

if (typeof window !== 'undefined') configure({ client: createClient({ retry: 0 }) });

const about = { url: '/story/harbour', headline: 'Harbour ferry late again', keywords: ['ferry'] };
const initialData = [
  {
    id: '0',
    url: 'https://courier.example/0',
    headline: 'From the server',
    image: [],
    author: [],
    keywords: [],
  },
];

/** A list drawn by the app itself, beside one of the library's. */
export function Hooks() {
  const [place, setPlace] = useState<string | undefined>('posts');
  const [limit, setLimit] = useState(2);
  const ask: Controls['ask'] = (place, limit = 2) => {
    setPlace(place);
    setLimit(limit);
  };
  return (
    <>
      {place && <Drawn place={place} limit={limit} ask={ask} />}
      <LatestList src="/api/posts.json" limit={2} />
    </>
  );
}

function Drawn({ place, limit, ask }: { place: string; limit: number; ask: Controls['ask'] }) {
  const result = useArticles({ src: `/api/${place}.json`, limit });
  const { articles: related } = useRelated({ src: '/api/pool.json', about, limit: 1 });
  const given = useArticles({ src: '/api/never.json' }, { initialData });
  const off = useArticles({ src: '/api/never.json' }, { enabled: false });
  if (typeof window !== 'undefined') window.hooks = { ask, result };
  return (
    <>
      <ul id="drawn">
        {result.articles.map(({ id, headline }) => (
          <li key={id}>{headline}</li>
        ))}
      </ul>
      <p id="related">{related.map(({ headline }) => headline).join()}</p>
      <p id="given">{given.articles.map(({ headline }) => headline).join()}</p>
      <p id="off">{`${off.status}, ${off.isFetching}`}</p>
    </>
  );
}
