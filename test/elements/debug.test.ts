import { expect } from 'chai';
import '../../src/define/all.js';
import type { LatestList } from '../../src/define/latest-list.js';
import type { RelatedReads } from '../../src/define/related-reads.js';
import { accessible, at, backends, drawn, fresh, listen, put } from './page.js';

/** What the box of an element says. */
async function said(element: Element): Promise<string[]> {
  for (let turn = 0; turn < 20 && !element.shadowRoot!.querySelector('.debug'); turn++) await drawn();
  return [...element.shadowRoot!.querySelectorAll('.debug li')].map((line) => line.textContent!.trim());
}

describe('debug', () => {
  it('says whom it asked, what came, what is shown and what is not, and why', async () => {
    const src = at(backends.wordpress, { ...fresh(), hostile: 1 });
    const place = put(
      `<div><latest-list src="${src}" limit="3"></latest-list><latest-list src="${src}" limit="3" debug></latest-list></div>`,
    );
    const [one, two] = [...place.querySelectorAll('latest-list')];
    await Promise.all([one!.ready, two!.ready]);
    const lines = (await said(two!)).join('\n');
    expect(lines).to.contain('State: ready');
    expect(lines).to.contain(`Asked: ${src}, which answers as wordpress`);
    expect(lines).to.match(/Came: \d+ articles/);
    expect(lines).to.match(/Dropped: item \d+: no http/);
    expect(lines).to.match(/Shown: 1\. \w/);
    expect(lines).to.contain('Left out, since another list of the page shows it:');
    expect(lines).to.contain('Left out, since there is no room for more:');
    await accessible(two!);
  });

  it('says what further reads are about, and why each is there', async () => {
    const element = put<RelatedReads>(`<related-reads debug></related-reads>`);
    element.article = {
      headline: 'Ferry crews vote to strike',
      url: at('/news/x'),
      keywords: ['ferry dispute', 'Orrin Line'],
    };
    element.src = at(backends.wordpress, fresh());
    await element.ready;
    await drawn();
    const lines = (await said(element)).join('\n');
    expect(lines).to.contain('About: Ferry crews vote to strike (keywords ferry dispute, Orrin Line)');
    expect(lines).to.match(/Shown: 1\. .+: (shares|keyword).+\([01]\.\d\d\)/);
    expect(lines).to.contain('Left out, since not related, or less than those shown');
  });

  it('says what went wrong', async () => {
    listen();
    const element = put<LatestList>(
      `<latest-list debug src="${at(backends.wordpress, { fault: '404', ...fresh() })}"></latest-list>`,
    );
    await element.ready;
    expect((await said(element))[0]).to.match(/^State: error\. .* answered 404/);
  });

  it('is not there, nor loaded, unless it is asked for', async () => {
    const element = put<LatestList>(`<latest-list src="${at(backends.wordpress)}" limit="1"></latest-list>`);
    await element.ready;
    await drawn();
    expect(element.shadowRoot!.querySelector('.debug')).to.equal(null);
  });
});
