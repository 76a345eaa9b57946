import { expect } from 'chai';
import { createClient } from '../../src/data/client.js';
import { at, backends, fresh, put, requests } from './page.js';
import '../../src/define/all.js';

describe('what is asked for related reads', () => {
  const about = { keywords: ['ferry dispute', 'Orrin Line'], articleSection: 'News' };

  for (const [backend, count] of [
    ['wordpress', 3],
    ['ghost', 2],
    ['json-feed', 1],
  ] as const) {
    it(`takes ${count} simple requests from ${backend} on another origin`, async () => {
      const { test } = fresh();
      const { articles } = await createClient().related({
        src: at(backends[backend], { test }),
        about,
        limit: 10,
      });
      const seen = await requests(test);
      expect(seen.map(({ method }) => method)).to.deep.equal(Array(count).fill('GET'));
      if (count > 1) expect(articles.length).to.be.above(10);
      const keys = articles.map(({ url }) => url);
      expect(new Set(keys).size).to.equal(keys.length);
    });
  }

  it('shares the newest with a list of the page whose answer is of the same size', async () => {
    const { test } = fresh();
    const src = at(backends.ghost, { test });
    const client = createClient();
    const list = document.createElement('latest-list');
    Object.assign(list, { client, src, limit: 40 });
    put('<div></div>').append(list);
    await Promise.all([list.ready, client.related({ src, about })]);
    expect(await requests(test)).to.have.length(2);
  });
});
