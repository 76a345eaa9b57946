import { createSignal } from 'solid-js';
import { heard, setHeard } from './heard';
import { map, newsroom, posts } from './newsroom';

export function Front() {
  const [limit, setLimit] = createSignal(4);
  const [picks, setPicks] = createSignal([
    { url: '/article/harbour-lights', headline: 'The harbour lights are back' },
    { url: '/article/second-bakery', headline: 'A second bakery for Orrin' },
  ]);
  const pick = () =>
    setPicks((picks) => [...picks, { url: '/article/night-bus', headline: 'The night bus gets a driver' }]);

  return (
    <main>
      <h1>The Saltmere Courier</h1>

      <latest-list
        id="latest"
        src={posts}
        map={map}
        limit={limit()}
        refresh={60}
        on:article-load={() => setHeard('loads', (loads) => loads + 1)}
        on:article-click={(event) => setHeard('clicked', event.detail.article.headline)}
      >
        <a href={newsroom}>All articles</a>
      </latest-list>
      <button id="fewer" onClick={() => setLimit(2)}>
        Fewer
      </button>
      <output id="heard">
        {heard.loads} loaded, {heard.clicked} clicked
      </output>

      <latest-list id="picks" heading="Picked by hand" articles={picks()} />
      <button id="pick" onClick={pick}>
        Pick another
      </button>
    </main>
  );
}
