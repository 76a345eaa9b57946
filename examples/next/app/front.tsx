'use client';

import { LatestList, type LatestListProps } from 'newsrail/react';
import { useState } from 'react';
import { useHeard } from './heard';

/** What of the front page follows the reader's clicks. */
export function Front(newest: Pick<LatestListProps, 'src' | 'map' | 'articles' | 'children'>) {
  const [limit, setLimit] = useState(4);
  const [heard, setHeard] = useHeard();
  const [picks, setPicks] = useState([
    { url: '/article/harbour-lights', headline: 'The harbour lights are back' },
    { url: '/article/second-bakery', headline: 'A second bakery for Orrin' },
  ]);
  const pick = () =>
    setPicks([...picks, { url: '/article/night-bus', headline: 'The night bus gets a driver' }]);

  return (
    <>
      <LatestList
        id="latest"
        {...newest}
        limit={limit}
        refresh={60}
        onArticleLoad={() => setHeard((before) => ({ ...before, loads: before.loads + 1 }))}
        onArticleClick={({ detail }) =>
          setHeard((before) => ({ ...before, clicked: detail.article.headline }))
        }
      />
      <button id="fewer" onClick={() => setLimit(2)}>
        Fewer
      </button>
      <output id="heard">
        {heard.loads} loaded, {heard.clicked} clicked
      </output>

      <LatestList id="picks" heading="Picked by hand" articles={picks} />
      <button id="pick" onClick={pick}>
        Pick another
      </button>
    </>
  );
}
