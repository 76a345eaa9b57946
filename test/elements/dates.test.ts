import { expect } from 'chai';
import '../../src/define/all.js';
import { configure, type ArticleInput } from '../../src/index.js';
import type { LatestList } from '../../src/define/all.js';
import { watchAlive } from './alive.js';
import { setHidden, stopClock } from './clock.js';
import { accessible, listen, parts, put, texts } from './page.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function articles(...ages: number[]): ArticleInput[] {
  return ages.map((age, index) => ({
    headline: `Story ${index}`,
    url: `/story-${index}`,
    datePublished: Date.now() - age,
  }));
}

async function list(attributes: string, ...ages: number[]): Promise<LatestList> {
  const element = put<LatestList>(`<latest-list ${attributes}></latest-list>`);
  element.articles = articles(...ages);
  await element.ready;
  return element;
}

/** Waits for what comes by itself, such as a file loaded on demand or the word of an observer. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Long enough for whatever would come by itself to have come. */
function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}

/** Every change of the element's tree while something is done. */
async function changes(element: LatestList, act: () => void): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  act();
  await element.updateComplete;
  return [...records, ...observer.takeRecords()];
}

describe('dates', () => {
  it('say how long ago, and are dates after 30 days', async () => {
    const element = await list('', 10_000, 5 * MINUTE, 3 * HOUR, 12 * DAY, 30 * DAY);
    const shown = texts(element, 'date');
    expect(shown.slice(0, 4)).to.deep.equal(['now', '5 minutes ago', '3 hours ago', '12 days ago']);
    expect(shown[4]).to.match(/^\w{3} \d+(, \d{4})?$/);
    await accessible(element);
  });

  it('are in the nearest language', async () => {
    const element = await list('lang="de"', 5 * MINUTE);
    expect(texts(element, 'date')).to.deep.equal(['vor 5 Minuten']);
    element.lang = 'ja';
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['5 分前']);
  });

  it('have the whole date as title, for machines too', async () => {
    const element = await list('lang="en-GB" timezone="Asia/Kolkata"', 5 * MINUTE);
    const [time] = parts<HTMLTimeElement>(element, 'date');
    const full = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'Asia/Kolkata',
      timeZoneName: 'short',
    });
    expect(time!.title).to.equal(full.format(new Date(time!.dateTime)));
    expect(new Date(time!.dateTime).toISOString()).to.equal(time!.dateTime);
  });

  it('with a time zone that nobody knows are the reader’s own, and that is said once', async () => {
    const said = listen();
    const element = await list('timezone="Europe/Lisboa" date="absolute"', 90 * DAY);
    const again = await list('timezone="Europe/Lisboa"', 5 * MINUTE);
    await until(() => said.length > 0);
    await aWhile();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<latest-list>').and.contain('"Europe/Lisboa"').and.contain('IANA');
    expect(texts(again, 'date')).to.deep.equal(['5 minutes ago']);
    const [time] = parts<HTMLTimeElement>(element, 'date');
    const own = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });
    expect(time!.title).to.equal(own.format(new Date(time!.dateTime)));
  });

  it('stay one line of text with the author and the reading time', async () => {
    const element = put<LatestList>('<latest-list fields="headline author date time"></latest-list>');
    element.articles = [{ ...articles(5 * MINUTE)[0]!, author: 'Mara Quint', timeRequired: 4 }];
    await element.ready;
    expect(texts(element, 'time')).to.deep.equal(['4 min read']);
    expect(texts(element, 'author')).to.deep.equal(['Mara Quint']);
  });
});

describe('relative times', () => {
  // Those have an observer and listeners of their own.
  before(() => configure({ impression: false }));
  after(() => configure({ impression: undefined }));

  it('tick, and nothing but the text that is another one changes', async () => {
    const clock = stopClock();
    const element = await list('', 5 * MINUTE, 3 * HOUR + 10 * MINUTE);
    await until(() => clock.timers > 0);
    const records = await changes(element, () => clock.pass(1));
    expect(texts(element, 'date')).to.deep.equal(['6 minutes ago', '3 hours ago']);
    expect(records.map(({ type, target }) => [type, target.parentElement!.localName])).to.deep.equal([
      ['characterData', 'time'],
    ]);
  });

  it('tick without a change where the text is the same', async () => {
    const clock = stopClock();
    const element = await list('', 3 * HOUR + 10 * MINUTE, 12 * DAY + HOUR);
    await until(() => clock.timers > 0);
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    const records = await changes(element, () => clock.pass(1));
    expect(updates).to.equal(1);
    expect(records).to.have.length(0);
  });

  it('turn into dates when they are old, and the timer stops', async () => {
    const clock = stopClock();
    const element = await list('', 30 * DAY - 90_000);
    await until(() => clock.timers > 0);
    clock.pass(1);
    await element.updateComplete;
    expect([texts(element, 'date')[0], clock.timers]).to.deep.equal(['30 days ago', 1]);
    clock.pass(1);
    await element.updateComplete;
    expect(texts(element, 'date')[0]).not.to.contain('ago');
    expect(clock.timers).to.equal(0);
  });

  it('share one timer, however many elements', async () => {
    const clock = stopClock();
    const elements = await Promise.all([list('', MINUTE), list('', 2 * MINUTE), list('', 3 * MINUTE)]);
    await until(() => clock.timers > 0);
    await aWhile();
    expect(clock.timers).to.equal(1);
    clock.pass(1);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(elements.flatMap((element) => texts(element, 'date'))).to.deep.equal([
      '2 minutes ago',
      '3 minutes ago',
      '4 minutes ago',
    ]);
  });

  it('stand still while the page is hidden, and are right at once when it is back', async () => {
    const clock = stopClock();
    const element = await list('', 5 * MINUTE);
    await until(() => clock.timers > 0);
    setHidden(true);
    expect(clock.timers).to.equal(0);
    clock.pass(20);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['5 minutes ago']);
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    setHidden(false);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['25 minutes ago']);
    expect([updates, clock.timers]).to.deep.equal([1, 1]);
  });

  it('in a page that is hidden from the start have no timer', async () => {
    const clock = stopClock();
    setHidden(true);
    await list('', 5 * MINUTE);
    await aWhile();
    expect(clock.timers).to.equal(0);
    setHidden(false);
    expect(clock.timers).to.equal(1);
  });

  it('stand still off screen, and are right when they come into view', async () => {
    const clock = stopClock();
    const element = await list('', 5 * MINUTE);
    await until(() => clock.timers > 0);
    element.style.marginBlockStart = '5000px';
    await until(() => clock.timers === 0);
    clock.pass(20);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['5 minutes ago']);
    element.scrollIntoView();
    await until(() => clock.timers === 1);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['25 minutes ago']);
  });

  it('of elements that are gone leave no timer, no listener and no observer', async () => {
    const clock = stopClock();
    const { listeners, observers } = watchAlive();
    const [one, other] = await Promise.all([list('', MINUTE), list('', 2 * MINUTE)]);
    await until(() => clock.timers > 0 && listeners.length > 0);
    one.remove();
    await aWhile();
    expect([clock.timers, listeners.length, observers.size]).to.deep.equal([1, 1, 1]);
    other.remove();
    expect([clock.timers, listeners.length, observers.size]).to.deep.equal([0, 0, 0]);
  });

  it('go on after a move', async () => {
    const clock = stopClock();
    const element = await list('', 5 * MINUTE);
    await until(() => clock.timers > 0);
    put('<p></p>').append(element);
    await until(() => clock.timers > 0);
    clock.pass(1);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['6 minutes ago']);
  });

  it('have no timer where dates are absolute, old, not shown, or the page’s own', async () => {
    const clock = stopClock();
    await list('date="absolute"', 5 * MINUTE);
    await list('', 40 * DAY);
    await list('fields="headline"', 5 * MINUTE);
    const own = put<LatestList>('<latest-list></latest-list>');
    own.renderArticle = ({ headline, datePublished }, { html }) =>
      html`<p>${headline} <time datetime=${datePublished}></time></p>`;
    own.articles = articles(5 * MINUTE);
    await own.ready;
    await aWhile();
    expect(clock.timers).to.equal(0);
  });

  it('begin and end with the attribute', async () => {
    const clock = stopClock();
    const element = await list('date="absolute"', 5 * MINUTE);
    element.date = 'relative';
    await until(() => clock.timers > 0);
    element.date = 'absolute';
    await element.updateComplete;
    expect(clock.timers).to.equal(0);
  });
});
