import { useState } from 'react';
import { createClient } from '../../../../src/client.ts';
import { configure } from '../../../../src/index.ts';
import { LatestList, useArticles, useRelated, type ArticlesResult } from '../../../../src/react.ts';

/** What a test can reach of the app. */
export interface Controls {
  ask(place: string | undefined): void;
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
  return (
    <>
      {place && <Drawn place={place} ask={setPlace} />}
      <LatestList src="/api/posts.json" limit={2} />
    </>
  );
}

function Drawn({ place, ask }: { place: string; ask: Controls['ask'] }) {
  const result = useArticles({ src: `/api/${place}.json`, limit: 2 });
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
