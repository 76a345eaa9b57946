import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleInput } from '../../../src/article.js';
import { createClient, fetchArticles } from '../../../src/client.js';
import { configure } from '../../../src/configure.js';
import { renderElement, styleHash } from '../../../src/ssr.js';

const HOSTILE = `</template></script><script>x</script>" onload='y' &amp; <!-- é`;

const story = (n: number, more: object = {}) => ({
  id: `${n}`,
  url: `https://saltmere.example/${n}`,
  headline: `Story number ${n}`,
  datePublished: `2026-11-2${n}T23:30:00Z`,
  ...more,
});
const stories = [3, 2, 1].map((n) => story(n));

/** What a parser makes of it: the element, what is in its declared root, and the rest of the page. */
function parsed(html: string) {
  const { document } = new JSDOM(`<body>${html}<i>after</i>`).window;
  const [element, ...others] = document.body.children;
  const template = element!.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode="open"]');
  const data = element!.querySelector(':scope > script[type="application/json"][data-articles]');
  return {
    element: element as HTMLElement,
    root: template?.content,
    data: data && (JSON.parse(data.textContent) as { headline: string; articleBody?: string }[]),
    links: [...element!.querySelectorAll<HTMLAnchorElement>('a')],
    others: others.map(({ outerHTML }) => outerHTML),
  };
}

afterEach(() => vi.useRealTimers());

describe('renderElement', () => {
  it('draws a list: a root of the parser’s, the data, and links', async () => {
    const html = await renderElement('latest-list', { attributes: { limit: 2 }, articles: stories });
    const { element, root, data, links, others } = parsed(html);
    expect(element.outerHTML).toMatch(/^<latest-list limit="2"><template/);
    expect([...root!.querySelectorAll('article a')].map(({ textContent }) => textContent)).toEqual([
      'Story number 3',
      'Story number 2',
    ]);
    expect(data).toHaveLength(2);
    expect(links.map(({ href, textContent }) => `${href} ${textContent}`)).toEqual([
      'https://saltmere.example/3 Story number 3',
      'https://saltmere.example/2 Story number 2',
    ]);
    expect(others).toEqual(['<i>after</i>']);
  });

  it('lets nothing of a hostile article out of its place', async () => {
    const hostile = story(1, {
      headline: { text: HOSTILE },
      description: { text: HOSTILE },
      articleSection: { text: HOSTILE },
      author: [{ name: { text: HOSTILE } }],
      image: [{ url: 'https://saltmere.example/a.jpg?"onload=x', alt: { text: HOSTILE } }],
      inLanguage: HOSTILE,
      articleBody: `<p>${HOSTILE}<img src=x onerror=z><a href="javascript:z">link</a></p>`,
    });
    for (const tag of ['latest-list', 'related-reads', 'article-card', 'article-view']) {
      const html = await renderElement(tag, {
        article: hostile,
        articles: tag === 'related-reads' ? [] : [hostile],
      });
      if (tag === 'related-reads') {
        expect(html).toBe('<related-reads rank="none"></related-reads>');
        continue;
      }
      const { element, root, data, others } = parsed(html);
      expect(others).toEqual(['<i>after</i>']);
      expect(data![0]!.headline).toBe(HOSTILE);
      expect(root!.querySelector('[part~="headline"]')!.textContent.trim()).toBe(HOSTILE);
      const everything = [element, ...element.querySelectorAll('*'), ...root!.querySelectorAll('*')];
      expect(everything.filter(({ localName }) => localName === 'script')).toHaveLength(1);
      const attributes = everything.flatMap((node) => [...node.attributes]);
      expect(
        attributes.filter(({ name, value }) => name.startsWith('on') || value.includes('javascript:')),
      ).toEqual([]);
    }
  });

  it('takes what has been fetched as it is, and everything else as a CMS writes it', async () => {
    const body = JSON.stringify([{ title: 'The &lt;video&gt; tag', link: 'https://a.example/1' }]);
    const client = createClient({ fetch: () => Promise.resolve(new Response(body)) });
    const articles = await fetchArticles({ src: 'https://a.example/posts' }, { client });
    expect(articles[0]!.headline).toBe('The <video> tag');
    const headlines = async (articles: ArticleInput[]) =>
      parsed(await renderElement('latest-list', { articles })).links.map(({ textContent }) => textContent);
    expect(await headlines(articles)).toEqual(['The <video> tag']);
    expect(await headlines([story(1, { headline: 'Fish &amp; <b>chips</b>' })])).toEqual(['Fish & chips']);
  });

  it('escapes what attributes say, and takes no name that is none', async () => {
    const value = `"><script>x</script>&quot;`;
    const { element, others } = parsed(
      await renderElement('latest-list', {
        attributes: { heading: value, exclude: '', offline: true, debug: false, date: null, limit: 1 },
        articles: stories,
      }),
    );
    expect(others).toEqual(['<i>after</i>']);
    expect([...element.attributes].map(({ name, value }) => [name, value])).toEqual([
      ['heading', value],
      ['exclude', ''],
      ['offline', ''],
      ['limit', '1'],
    ]);
    for (const name of ['', 'a b', 'a"', 'a>', 'a=b', 'a/b', 'a\0'])
      await expect(renderElement('latest-list', { attributes: { [name]: 'x' } })).rejects.toThrow(TypeError);
  });

  it('knows the library’s tags, behind a prefix too, and no others', async () => {
    expect(await renderElement('acme-article-card', { article: story(1) })).toMatch(
      /^<acme-article-card><template/,
    );
    for (const tag of ['div', 'my-list', 'x><script>-article-card', 'Article-card', '-article-card'])
      await expect(renderElement(tag)).rejects.toThrow(/<latest-list>/);
  });

  it('leaves the asking to the browser where there is nothing to draw', async () => {
    const options = { attributes: { src: '/posts' }, fallback: '<a href="/news">News</a>' };
    const bare = '<latest-list src="/posts"><a href="/news">News</a></latest-list>';
    expect(await renderElement('latest-list', options)).toBe(bare);
    expect(await renderElement('latest-list', { ...options, articles: [] })).toBe(bare);
    // None of them passes the door.
    const bad = [{ url: 'javascript:x', headline: 'x' }];
    expect(await renderElement('latest-list', { ...options, articles: bad })).toBe(bare);
    expect(await renderElement('related-reads', { attributes: { min: 4 }, articles: stories })).toBe(
      '<related-reads min="4" rank="none"></related-reads>',
    );
  });

  it('writes dates in full, in UTC or the page’s own time zone, whatever `date` says', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T00:00:00Z'), toFake: ['Date'] });
    const dates = async (attributes: Record<string, string>) => {
      const html = await renderElement('latest-list', { attributes, articles: [story(3)] });
      return parsed(html).root!.querySelector('time')!;
    };
    expect((await dates({})).textContent).toBe('Nov 23');
    const tokyo = await dates({ timezone: 'Asia/Tokyo', date: 'relative' });
    expect(tokyo.textContent).toBe('Nov 24');
    expect(tokyo.title).toMatch(/GMT\+9|JST/);
  });

  it('speaks the language of `lang`, the one of its attribute, or English', async () => {
    const heading = async (options: object) => {
      const { element, root } = parsed(await renderElement('latest-list', { articles: stories, ...options }));
      return [element.getAttribute('lang'), root!.querySelector('#heading')!.textContent];
    };
    expect(await heading({})).toEqual([null, 'Latest']);
    expect(await heading({ lang: 'de-AT' })).toEqual(['de-AT', 'Neueste Artikel']);
    expect(await heading({ attributes: { lang: 'fr' } })).toEqual(['fr', 'Derniers articles']);
    expect(await heading({ lang: 'en_US' })).toEqual(['en_US', 'Latest']);
  });

  it('writes the text of an article, cleaned, for those who have no script', async () => {
    const article = story(1, {
      image: [{ url: 'https://saltmere.example/a.jpg' }],
      articleBody: `<h3>Tide</h3><p>One &amp; <b>two</b> <script>x</script><a href="/pier">there</a></p>
        <table><tr><td>3</table><pre>\n\n4</pre><iframe src="https://film.example/1"></iframe>`,
    });
    const { root, data } = parsed(
      await renderElement('article-view', { article, attributes: { target: '_blank' } }),
    );
    const text = root!.querySelector('#text')!;
    expect(text.querySelector('h2')!.textContent).toBe('Tide');
    expect(text.querySelector('p')!.textContent).toBe('One & two there (opens in a new tab)');
    expect(text.querySelector('p a')!.getAttribute('href')).toBe('https://saltmere.example/pier');
    expect(text.querySelector('p a')!.getAttribute('rel')).toBe('noopener');
    expect(text.querySelector('[role="region"] td')!.textContent).toBe('3');
    expect(text.querySelector('pre')!.textContent).toBe('\n4');
    expect(text.querySelector('.embed a')!.getAttribute('href')).toBe('https://film.example/1');
    expect(data![0]!.articleBody).toContain('Tide');
    // A list has no use for it.
    expect(await renderElement('latest-list', { articles: [article] })).not.toContain('Tide');
  });

  it('chooses further reads as a browser would, and has it leave them so', async () => {
    const about = story(9, {
      headline: 'Ferry strike enters its second week',
      keywords: ['ferry', 'strike'],
    });
    const pool = [
      story(1, { headline: 'Ferry crews vote to strike', keywords: ['ferry', 'strike'] }),
      ...Array.from({ length: 30 }, (_, n) =>
        story(2, {
          id: `b${n}`,
          url: `https://saltmere.example/b${n}`,
          headline: `Budget of ward ${n}`,
          keywords: ['budget'],
        }),
      ),
    ];
    const html = await renderElement('related-reads', {
      attributes: { limit: 4, rank: 'similar', pins: 'b7' },
      articles: pool,
      article: about,
    });
    const { element, data } = parsed(html);
    expect(element.getAttribute('rank')).toBe('none');
    expect(element.hasAttribute('pins')).toBe(false);
    expect(data!.map(({ headline }) => headline)).toEqual(['Budget of ward 7', 'Ferry crews vote to strike']);
    const asTheyAre = parsed(
      await renderElement('related-reads', { attributes: { limit: 3 }, articles: pool }),
    );
    expect(asTheyAre.data!.map(({ headline }) => headline)).toEqual(
      pool.slice(0, 3).map(({ headline }) => headline),
    );
  });

  it('leaves the page’s own article out, and reads addresses against the page’s', async () => {
    const html = await renderElement('latest-list', {
      articles: [
        { ...story(1), url: '/1' },
        { ...story(2), url: '/2' },
      ],
      url: 'https://saltmere.example/1',
    });
    expect(parsed(html).links.map(({ href }) => href)).toEqual(['https://saltmere.example/2']);
  });

  it('has a style sheet with the page’s nonce, or one whose hash can be told', async () => {
    const options = { attributes: { limit: 2, more: 'button' }, articles: stories };
    const withNonce = parsed(await renderElement('latest-list', { ...options, nonce: 'a"b' }));
    expect(withNonce.root!.querySelector('style')!.getAttribute('nonce')).toBe('a"b');
    const { root } = parsed(await renderElement('latest-list', options));
    const css = root!.querySelector('style')!.textContent;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    expect(await styleHash('latest-list', options)).toBe(
      `'sha256-${Buffer.from(digest).toString('base64')}'`,
    );
    expect(css).toContain('--_count:2');
  });

  it('draws the same again and again, and many at once', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T00:00:00Z'), toFake: ['Date'] });
    const one = () => renderElement('latest-list', { articles: stories, lang: 'nl' });
    const other = () => renderElement('article-card', { article: story(1), lang: 'pl' });
    const [first, card] = [await one(), await other()];
    expect(await Promise.all([one(), other(), one(), other()])).toEqual([first, card, first, card]);
  });

  it('uses the page’s own settings', async () => {
    configure({ strings: { latest: 'Just in' } });
    expect(await renderElement('latest-list', { articles: stories })).toContain('Just in');
    configure({ strings: { latest: 'Latest' } });
  });
});
