import type { Bare, Piece } from '../desk.ts';

/** A real piece with something wrong in it, or something that is no piece at all. */
export type Hostile = Bare | { slug: string; change: Partial<Piece> };

/** What a broken, hacked or careless backend sends. None of it may run, show through, or take the list down with it. */
export const hostile: Hostile[] = [
  {
    slug: 'hostile-script-in-headline',
    change: { headline: 'Council <script>globalThis.hacked = "headline"</script>meets at noon' },
  },
  {
    slug: 'hostile-handler-in-description',
    change: {
      headline: 'A picture in the standfirst',
      description: 'Before <img src="/nothing.png" onerror="globalThis.hacked = \'description\'"> and after',
    },
  },
  {
    slug: 'hostile-javascript-address',
    change: { headline: 'An address that is a script', url: 'javascript:globalThis.hacked="url"' },
  },
  {
    slug: 'hostile-javascript-address-in-disguise',
    change: { headline: 'The same behind a tab and capitals', url: ' java\tscript:globalThis.hacked="tab"' },
  },
  {
    slug: 'hostile-data-picture',
    change: {
      headline: 'A picture that carries a script',
      picture: {
        alt: '"><script>globalThis.hacked = "alt"</script>',
        caption: '<b onmouseover="globalThis.hacked = \'caption\'">Look here</b>',
        credit: '</figcaption><script>globalThis.hacked = "credit"</script>',
        url: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')}`,
      },
    },
  },
  {
    slug: 'hostile-long-headline',
    change: { headline: `The longest headline ever sent ${'and on '.repeat(284)}it goes`.slice(0, 2000) },
  },
  {
    slug: 'hostile-unbroken-headline',
    change: { headline: 'Rindfleischetikettierung'.repeat(12) },
  },
  {
    slug: 'hostile-bidi-override',
    change: {
      headline: 'Invoice \u202Efdp.exe\u202C for the mayor',
      authors: ['\u202Enadrof\u202C', '\u2066Isolated'],
    },
  },
  {
    slug: 'hostile-zero-width',
    change: {
      headline: 'Zero\u200Bwidth\u200D and\u00AD soft\uFEFF spaces\u2060 between',
      keywords: ['\u200B', ' '],
    },
  },
  {
    slug: 'hostile-encoded-twice',
    change: {
      headline: 'Fish &amp;amp; chips &amp;#8211; &amp;lt;b&amp;gt;now&amp;lt;/b&amp;gt;',
      description: '&amp;lt;script&amp;gt;globalThis.hacked = "twice"&amp;lt;/script&amp;gt;',
    },
  },
  { slug: 'hostile-no-headline', change: { headline: undefined } },
  { slug: 'hostile-empty-headline', change: { headline: ' \u00A0 ' } },
  { slug: 'hostile-no-address', change: { headline: 'A story without an address', url: undefined } },
  {
    slug: 'hostile-date-in-the-far-future',
    change: {
      headline: 'News from the year 275761',
      published: '275761-01-01T00:00:00Z',
      modified: undefined,
    },
  },
  {
    slug: 'hostile-date-of-zeros',
    change: { headline: 'News from no day at all', published: '0000-00-00T00:00:00', modified: '2026-13-45' },
  },
  {
    slug: 'hostile-date-in-words',
    change: { headline: 'News from last Tuesday', published: 'Dienstag, 31. Februar, gegen Mittag' },
  },
  {
    slug: 'hostile-prototype',
    change: {
      headline: '__proto__',
      keywords: ['__proto__', 'constructor', 'toString'],
      authors: ['constructor'],
    },
  },
  {
    slug: 'hostile-body',
    change: {
      headline: 'A body full of traps',
      body: `<p onclick="globalThis.hacked='click'">Text</p><script>globalThis.hacked = "body"</script><iframe src="javascript:globalThis.hacked='frame'"></iframe><svg><a xlink:href="javascript:globalThis.hacked='svg'"><text>link</text></a></svg><style>body { display: none }</style><base href="https://elsewhere.example/"><form action="https://elsewhere.example/"><input name="password"></form>`,
    },
  },
  { bare: null },
  { bare: 42 },
  { bare: 'a string where an article should be' },
  { bare: [] },
  { bare: {} },
];
