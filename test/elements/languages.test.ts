import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleCard, LatestList, RelatedReads } from '../../src/define/all.js';
import { at, backends, fresh, isVisible, listen, next, parts, put, texts } from './page.js';

const posts = (query: Record<string, string | number> = {}) =>
  at(backends.wordpress, { ...fresh(), ...query });

/** All that a part's words have been, one after the other, from the element's first drawing on. */
function watched(element: Element, name: string): string[] {
  const seen: string[] = [];
  const look = () => {
    const words = texts(element, name)[0];
    if (words !== undefined && words !== seen.at(-1)) seen.push(words);
  };
  new MutationObserver(look).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  look();
  return seen;
}

// The sources are more files than a browser remembers by itself.
performance.setResourceTimingBufferSize(5000);

/** Which locales the page has fetched. */
function fetched(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/src\/locales\/([a-z]{2}(?:-Hant)?)\.[jt]s/.exec(name)?.[1] ?? '')
    .filter((locale) => locale && locale !== 'en');
}

const inMixedLanguages = [
  { headline: 'Nebel über dem Hafen', url: '/de', inLanguage: 'de', articleSection: 'Wetter' },
  { headline: 'Fog over the harbour', url: '/en', inLanguage: 'en', articleSection: 'Weather' },
  { headline: 'ضباب فوق الميناء', url: '/ar', inLanguage: 'ar', description: 'تأخرت العبّارة، مرة أخرى!' },
];

describe('languages', () => {
  it('without anything to ask, no words are loaded', async () => {
    const element = put<LatestList>('<latest-list lang="sv"><p>Inget</p></latest-list>');
    await put<LatestList>(`<latest-list lang="da" src="${posts()}"></latest-list>`).ready;
    expect(fetched()).to.contain('da');
    expect(fetched()).not.to.contain('sv');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
  });

  it('in English nothing is waited for: the heading is there with the first drawing', async () => {
    const element = put<LatestList>(`<latest-list src="${posts({ delay: 300 })}"></latest-list>`);
    const seen = watched(element, 'heading');
    await element.ready;
    expect(seen).to.deep.equal(['Latest']);
  });

  it('a German heading comes without English before it, into a line that was kept for it', async () => {
    const src = posts({ delay: 300 });
    const place = put<LatestList>(`<div lang="de-AT"><latest-list src="${src}"></latest-list></div>`);
    const element = place.querySelector('latest-list')!;
    const seen = watched(element, 'heading');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(texts(element, 'heading')).to.deep.equal(['']);
    const before = parts(element, 'heading')[0]!.getBoundingClientRect().height;
    await element.ready;
    expect(seen).to.deep.equal(['', 'Neueste Artikel']);
    expect(parts(element, 'heading')[0]!.getBoundingClientRect().height).to.equal(before);
    expect(before).to.be.greaterThan(20);
  });

  it('the heading does not wait for the articles', async () => {
    const element = put<LatestList>(`<latest-list lang="fi" src="${posts({ delay: 1500 })}"></latest-list>`);
    await expectSoon(() => expect(texts(element, 'heading')).to.deep.equal(['Tuoreimmat']));
    expect(element.state).to.equal('loading');
  });

  it('labels of articles that the page’s script hands over come in the language at once', async () => {
    const element = put<ArticleCard>('<article-card lang="fr"></article-card>');
    const seen = watched(element, 'label');
    element.article = { headline: 'La brume', url: '/b', sponsor: { name: 'Phare & Fils' } };
    await element.ready;
    expect(seen).to.deep.equal(['Contenu sponsorisé : Phare & Fils']);
  });

  it('notices and buttons are in the language too', async () => {
    listen();
    const element = put<LatestList>(`<latest-list lang="pl" src="${posts({ fault: '404' })}"></latest-list>`);
    await element.ready;
    expect(texts(element, 'status')).to.deep.equal(['Nie udało się wczytać artykułów. Spróbuj ponownie']);
  });

  it('each language is loaded once, for all elements', async () => {
    const markup = `<related-reads lang="cs" src="${posts()}"></related-reads>`.repeat(5);
    const place = put<RelatedReads>(`<div>${markup}</div>`);
    await Promise.all([...place.querySelectorAll('related-reads')].map(({ ready }) => ready));
    expect(fetched().filter((locale) => locale === 'cs')).to.deep.equal(['cs']);
  });

  it('an Arabic page reads from right to left: words, and pictures on their other side', async () => {
    const src = posts();
    const markup = `<related-reads src="${src}" rank="recent" limit="2"></related-reads>`;
    const place = put<RelatedReads>(`<div lang="ar" dir="rtl">${markup}</div>`);
    const element = place.querySelector('related-reads')!;
    await element.ready;
    expect(texts(element, 'heading')).to.deep.equal(['اقرأ أيضًا']);
    const [heading] = parts(element, 'heading');
    expect(getComputedStyle(heading!).direction).to.equal('rtl');
    expect(inlineStart(heading!, 'right')).to.be.closeTo(element.getBoundingClientRect().right, 1);
    const [media] = parts(element, 'media');
    const [body] = parts(element, 'body');
    expect(media!.getBoundingClientRect().right).to.be.lessThan(body!.getBoundingClientRect().left);
  });

  it('our own words keep their order where the page runs the other way', async () => {
    listen();
    const failed = `src="${posts({ fault: '404' })}"`;
    const place = put(
      `<div><latest-list lang="he" ${failed}></latest-list><div dir="rtl"><latest-list lang="en" ${failed}></latest-list></div></div>`,
    );
    const lists = [...place.querySelectorAll('latest-list')];
    await Promise.all(lists.map(({ ready }) => ready));
    const directions = lists.map((list) => getComputedStyle(parts(list, 'status')[0]!).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });

  it('a list of mixed languages reads well: each article says its own, and runs its own way', async () => {
    const element = put<LatestList>('<latest-list lang="en"></latest-list>');
    element.articles = inMixedLanguages;
    await element.ready;
    const links = parts<HTMLAnchorElement>(element, 'link');
    expect(links.map(({ lang }) => lang)).to.deep.equal(['de', '', 'ar']);
    expect(parts(element, 'section').map(({ lang }) => lang)).to.deep.equal(['de', '']);
    const directions = parts(element, 'headline').map((part) => getComputedStyle(part).direction);
    expect(directions).to.deep.equal(['ltr', 'ltr', 'rtl']);
    expect(getComputedStyle(parts(element, 'description')[0]!).direction).to.equal('rtl');
    expect(parts(element, 'description')[0]!.lang).to.equal('ar');
  });

  it('dates stand beside headlines of either direction, in lines of headlines', async () => {
    const element = put<LatestList>('<latest-list layout="headlines"></latest-list>');
    element.articles = inMixedLanguages.map((article) => ({ ...article, datePublished: '2026-11-20' }));
    await element.ready;
    const boxes = (name: string) => parts(element, name).map((part) => part.getBoundingClientRect());
    const headlines = boxes('headline');
    expect(headlines).to.have.length(3);
    boxes('date').forEach(({ left, right }, index) => {
      const headline = headlines[index]!;
      expect(right <= headline.left || left >= headline.right, `beside ${index}`).to.equal(true);
    });
  });

  it('the words follow when the language changes, and the old ones stay until the new ones are here', async () => {
    const element = put<LatestList>(`<latest-list lang="it" src="${posts()}"></latest-list>`);
    const seen = watched(element, 'heading');
    await element.ready;
    element.lang = 'ja';
    await expectSoon(() => expect(texts(element, 'heading')).to.deep.equal(['新着記事']));
    element.lang = 'en';
    await element.updateComplete;
    expect(seen).to.deep.equal(['', 'Ultimi articoli', '新着記事', 'Latest']);
  });

  it('a language that we do not speak gets English, marked as such', async () => {
    const element = put<LatestList>('<latest-list lang="eu"></latest-list>');
    element.articles = [{ headline: 'Lainoa', url: '/l', inLanguage: 'eu', sponsor: 'Itsasargia' }];
    await element.ready;
    expect(texts(element, 'heading')).to.deep.equal(['Latest']);
    const marked = [...element.shadowRoot!.querySelectorAll('[lang]')].map((node) => node.outerHTML);
    expect(marked.map((markup) => markup.replace(/<!--.*?-->/g, ''))).to.deep.equal([
      '<span lang="en">Latest</span>',
      '<span lang="en">Sponsored: </span>',
    ]);
  });

  it('the page’s own heading is in the page’s own language', async () => {
    const element = put<LatestList>('<latest-list lang="eu" heading="Azkenak"></latest-list>');
    element.articles = [{ headline: 'Lainoa', url: '/l' }];
    const { articles } = await next(element, 'article-load');
    await element.ready;
    expect(articles).to.have.length(1);
    expect(parts(element, 'heading')[0]!.querySelector('[lang]')).to.equal(null);
  });
});

/** Where the words of an element begin, seen from a side. */
function inlineStart(element: Element, side: 'left' | 'right'): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect()[side];
}

async function expectSoon(expectation: () => void): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return expectation();
    } catch (failure) {
      if (tries === 50) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
