import { useState } from 'preact/hooks';
import { clicked, loads } from './heard';
import { map, newsroom, posts } from './newsroom';

export function Front() {
  const [limit, setLimit] = useState(4);
  const [picks, setPicks] = useState([
    { url: '/article/harbour-lights', headline: 'The harbour lights are back' },
    { url: '/article/second-bakery', headline: 'A second bakery for Orrin' },
  ]);
  const pick = () =>
    setPicks([...picks, { url: '/article/night-bus', headline: 'The night bus gets a driver' }]);

  return (
    <main>
      <h1>The Saltmere Courier</h1>

      <latest-list
        id="latest"
        src={posts}
        map={map}
        limit={limit}
        refresh={60}
        onarticle-load={() => loads.value++}
        onarticle-click={(event) => (clicked.value = event.detail.article.headline)}
      >
        <a href={newsroom}>All articles</a>
      </latest-list>
      <button id="fewer" onClick={() => setLimit(2)}>
        Fewer
      </button>
      <output id="heard">
        {loads} loaded, {clicked} clicked
      </output>

      <latest-list id="picks" heading="Picked by hand" articles={picks} />
      <button id="pick" onClick={pick}>
        Pick another
      </button>
    </main>
  );
}
