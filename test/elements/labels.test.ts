import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleCard } from '../../src/define/all.js';
import type { ArticleInput } from '../../src/index.js';
import { stopClock } from './clock.js';
import { accessible, drawn, parts, put, texts } from './page.js';

const HOUR = 3_600_000;

async function card(article: Partial<ArticleInput>, attributes = ''): Promise<ArticleCard> {
  const element = put<ArticleCard>(`<article-card ${attributes}></article-card>`);
  element.article = { headline: 'Fog delays the ferry', url: '/fog', ...article };
  await element.ready;
  return element;
}

const kicker = (element: ArticleCard) => element.shadowRoot!.querySelector<HTMLElement>('.kicker')!;

describe('labels', () => {
  it('go when their time is over, and nothing moves; another article has no line of theirs', async () => {
    const clock = stopClock();
    const element = await card({ datePublished: Date.now() - HOUR + 30_000 });
    expect(texts(element, 'label')).to.deep.equal(['New']);
    const place = () => parts(element, 'headline')[0]!.getBoundingClientRect().top;
    const before = place();
    clock.pass(1);
    element.requestUpdate();
    await element.updateComplete;
    expect(texts(element, 'label')).to.deep.equal([]);
    expect(place()).to.equal(before);
    await accessible(element);
    element.article = { headline: 'Choir of dockers', url: '/choir' };
    await element.ready;
    await drawn();
    expect(kicker(element)).to.equal(null);
  });

  it('are words, in one order, before the section', async () => {
    const element = await card({
      sponsor: 'Lamp & Sons',
      label: 'LIVE',
      isAccessibleForFree: false,
      articleSection: 'Harbour',
      datePublished: Date.now(),
    });
    expect(texts(element, 'label')).to.deep.equal(['Sponsored: Lamp & Sons', 'Live', 'For subscribers']);
    expect(kicker(element).textContent!.trim()).to.match(/^Sponsored.*Live.*subscribers.*Harbour$/s);
    await accessible(element);
  });

  it('tell what is new from what has been updated', async () => {
    const fresh = await card({ datePublished: Date.now() - HOUR / 2 });
    const touched = await card({
      datePublished: Date.now() - 5 * HOUR,
      dateModified: Date.now() - HOUR,
    });
    expect([texts(fresh, 'label'), texts(touched, 'label')]).to.deep.equal([['New'], ['Updated']]);
  });

  it('of a sponsor cannot be switched off', async () => {
    const article = { sponsor: 'Lamp & Sons', label: 'Video', articleSection: 'Harbour' };
    for (const fields of ['', 'headline', 'image date']) {
      const element = await card(article, `fields="${fields}"`);
      expect(texts(element, 'label')).to.deep.equal(['Sponsored: Lamp & Sons']);
      expect(parts(element, 'section')).to.have.length(0);
    }
  });

  it('keep to one line, where the section gives way and the labels keep their words', async () => {
    const element = await card(
      {
        label: 'Live',
        isAccessibleForFree: false,
        articleSection: 'Harbour, fisheries and the affairs of the outer islands',
      },
      'style="inline-size: 240px"',
    );
    const line = kicker(element);
    const [live, subscribers] = parts(element, 'label');
    const [section] = parts(element, 'section');
    expect(line.scrollWidth).to.be.at.most(line.clientWidth);
    for (const label of [live!, subscribers!]) expect(label.scrollWidth).to.be.at.most(label.clientWidth);
    expect(section!.scrollWidth).to.be.greaterThan(section!.clientWidth);
    const alone = kicker(await card({ articleSection: 'Harbour' }, 'style="inline-size: 240px"'));
    expect(line.clientHeight).to.be.lessThan(2 * alone.clientHeight);
  });

  it('of a sponsor with a long name stay within the card, with their beginning', async () => {
    const element = await card(
      { sponsor: 'The Foundation for the Lighting of Lamps along the Northern Shore', label: 'Live' },
      'style="inline-size: 240px"',
    );
    const line = kicker(element);
    const [sponsored, live] = parts(element, 'label');
    expect(line.scrollWidth).to.be.at.most(line.clientWidth);
    expect(sponsored!.clientWidth).to.be.greaterThan(80);
    expect(live!.scrollWidth).to.be.at.most(live!.clientWidth);
  });

  it('give way themselves only where there is no room for them at all', async () => {
    const element = await card(
      { label: 'Live', isAccessibleForFree: false, articleSection: 'Harbour' },
      'style="inline-size: 140px; min-inline-size: 0"',
    );
    const line = kicker(element);
    const [live] = parts(element, 'label');
    expect(line.scrollWidth).to.be.at.most(line.clientWidth);
    expect(live!.scrollWidth).to.be.at.most(live!.clientWidth);
  });

  it('move only for those who do not mind, and for less than five seconds', async () => {
    const element = await card({ label: 'Live' });
    const dot = getComputedStyle(parts(element, 'label')[0]!, '::before');
    expect(dot.content).to.equal('""');
    if (matchMedia('(prefers-reduced-motion: no-preference)').matches)
      expect(parseFloat(dot.animationDuration) * Number(dot.animationIterationCount)).to.be.lessThan(5);
    else expect(dot.animationName).to.equal('none');
  });
});
