import { expect } from 'chai';
import '../../src/define/article-card.js';
import '../../src/define/latest-list.js';
import type { ArticleCard } from '../../src/define/article-card.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { at, fresh, listen, next, parts, put, requests, texts } from './page.js';

const MAP = {
  items: 'ergebnis',
  map: {
    headline: 'titel.kurz',
    url: 'pfad',
    image: '["bild:gross"]',
    articleSection: 'rubrik[0].bezeichnung',
    datePublished: 'stempel.iso',
  },
};

function list(script: unknown, attributes = '', src = at('/api/odd')): LatestList {
  const text = typeof script === 'string' ? script : JSON.stringify(script);
  return put<LatestList>(
    `<latest-list src="${src}" limit="3" ${attributes}><script type="application/json" slot="map">${text}</script></latest-list>`,
  );
}

describe('a map in a script', () => {
  it('shows what the same attributes show', async () => {
    const element = list(MAP);
    const map = Object.entries(MAP.map).map((entry) => entry.join(': '));
    const byAttributes = put<LatestList>(
      `<latest-list src="${at('/api/odd')}" limit="3" dedupe="off" items="ergebnis" map='${map.join('; ')}'></latest-list>`,
    );
    await Promise.all([element.ready, byAttributes.ready]);
    expect(element.state).to.equal('ready');
    expect(texts(element, 'headline')).to.have.length(3);
    for (const part of ['headline', 'section', 'date'])
      expect(texts(element, part)).to.deep.equal(texts(byAttributes, part));
    expect(parts<HTMLImageElement>(element, 'image')[0]!.src).to.contain(window.newsroom);
  });

  it('asks once, and is no fallback to be seen', async () => {
    const { test } = fresh();
    const element = put<LatestList>(
      `<latest-list src="${at('/api/odd', { test })}"><script type="application/json" slot="map">${JSON.stringify(MAP)}</script></latest-list>`,
    );
    expect(element.querySelector('script')!.checkVisibility()).to.equal(false);
    await element.updateComplete;
    expect(parts(element, 'skeleton').length).to.be.greaterThan(0);
    await element.ready;
    expect(await requests(test)).to.have.length(1);
  });

  it('each attribute wins over the script’s entry, and each field of map over the same field', async () => {
    const element = list({ ...MAP, items: 'nirgends' }, `items="ergebnis" map="headline: 'Ours'"`);
    await element.ready;
    expect(new Set(texts(element, 'headline'))).to.deep.equal(new Set(['Ours']));
    expect(texts(element, 'section')[0]).to.match(/\w/);
  });

  it('says where the next page is', async () => {
    const element = list({ ...MAP, next: '?seite={seite}' });
    const { next: address } = await next(element, 'article-load');
    const answer = await (await fetch(at('/api/odd'))).json();
    if (answer.seite !== undefined) expect(address).to.contain('seite=');
  });

  it('reads data that stands in the page, too', async () => {
    const element = put<ArticleCard>(`<article-card>
      <script type="application/json">{ "blatt": [{ "kopf": "Tide tables", "ort": "tides" }] }</script>
      <script type="application/json" slot="map">{ "items": "blatt", "map": { "headline": "kopf", "url": "/news/{ort}" } }</script>
    </article-card>`);
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['Tide tables']);
    expect(parts<HTMLAnchorElement>(element, 'link')[0]!.pathname).to.equal('/news/tides');
  });

  it('is read again by reload()', async () => {
    listen();
    const element = list('{');
    await element.ready;
    expect(element.state).to.equal('error');
    element.querySelector('script')!.textContent = JSON.stringify(MAP);
    await element.reload();
    expect(element.state).to.equal('ready');
  });

  for (const [what, script, kind, message] of [
    ['is no JSON', '{ "items": }', 'json', /slot="map"> for .* is not valid JSON/],
    ['is a list', [], 'map', /cannot be read\. Expected \{ "items"/],
    ['is null', 'null', 'map', /cannot be read/],
    ['has another key', { map: {}, itmes: 'a' }, 'map', /look at "itmes"/],
    ['has a path that is no text', { items: ['a'] }, 'map', /look at "items"/],
    ['has a map that is no object', { map: 'headline: a' }, 'map', /look at "map"/],
    ['has an unknown field', { ...MAP, map: { title: 'a' } }, 'map', /did you mean "headline"/],
  ] as const) {
    it(`that ${what} is one clear error`, async () => {
      const said = listen();
      const element = list(script, '', at('/api/odd', fresh()));
      const { error, kind: found } = await next(element, 'article-error');
      await element.ready;
      expect(error.message).to.match(message);
      expect(found).to.equal(kind);
      expect(said).to.have.length(1);
      expect(element.state).to.equal('error');
    });
  }
});
