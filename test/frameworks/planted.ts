import { cells, type Cell } from './cells.ts';
import { drive, type Drive } from './drive.ts';
import type { Replacement } from './example.ts';
import { waitFor } from './mismatch.ts';
import { change } from './workshop.ts';

/** A fault that is planted into the plain example, and what must be found of it: that and no more. */
export interface Fault extends Replacement {
  name: string;
  fails: Cell[];
}

export const faults: Fault[] = [
  {
    name: 'a limit that is not handed on',
    file: 'pages/front.js',
    find: 'latest.limit = state.limit;',
    replace: '',
    fails: ['renders'],
  },
  {
    name: 'objects as attributes',
    file: 'pages/front.js',
    find: 'picks.articles = state.picks;',
    replace: "picks.setAttribute('articles', String(state.picks));",
    // The library says so on the console as well.
    fails: ['properties', 'hydrated'],
  },
  {
    name: 'a click that nobody hears',
    file: 'pages/front.js',
    find: 'state.clicked = detail.article.headline;',
    replace: '',
    fails: ['events'],
  },
  {
    name: 'a compiler that looks away',
    file: 'pages/front.js',
    find: '// @ts-check',
    replace: '// @ts-nocheck',
    fails: ['typed'],
  },
  {
    name: 'a page that is loaded at each click',
    file: 'pages/index.html',
    find: '<script type="module" src="/router.js"></script>',
    replace: '',
    fails: ['routed'],
  },
  {
    name: 'nothing for readers without script',
    file: 'pages/index.html',
    find: '<a href="http://127.0.0.1:4400/">All stories of the Courier</a>',
    replace: '',
    fails: ['server-rendered'],
  },
  {
    name: 'words on the console',
    file: 'pages/front.js',
    find: "document.body.addEventListener('article-load',",
    replace: "console.error('Hydration mismatch');\ndocument.body.addEventListener('article-load',",
    fails: ['hydrated'],
  },
  {
    name: 'what was served is thrown away',
    file: 'pages/front.js',
    find: "document.body.addEventListener('article-load',",
    replace: "document.body.innerHTML += '';\ndocument.body.addEventListener('article-load',",
    fails: ['hydrated'],
  },
  {
    name: 'elements that are hidden in place of removed',
    file: 'pages/router.js',
    find: "document.querySelector('main')?.replaceWith(page.querySelector('main') ?? '');",
    replace: `const main = document.querySelector('main');
      if (main) main.hidden = true;
      document.querySelector('nav')?.after(page.querySelector('main') ?? '');`,
    fails: ['routed', 'torn down'],
  },
  {
    name: 'somebody who goes on asking',
    file: 'pages/front.js',
    find: 'picks.articles = state.picks;',
    replace: "picks.articles = state.picks;\n  setInterval(() => fetch(latest.src ?? ''), 60_000);",
    fails: ['torn down'],
  },
  {
    name: 'a listener more at each visit',
    file: 'pages/router.js',
    find: 'drawArticle();\n',
    replace: "drawArticle();\n      document.body.addEventListener('article-update', () => drawFront());\n",
    fails: ['torn down'],
  },
  {
    name: 'elements that are remembered for ever',
    file: 'pages/front.js',
    find: 'picks.articles = state.picks;',
    replace: `picks.articles = state.picks;
  /** @type {any} */ (globalThis).kept = [latest, /** @type {any} */ (globalThis).kept];`,
    fails: ['torn down'],
  },
];

/** Milliseconds that are enough for a page that small. */
const PATIENCE = 6000;

/** Plants each fault in turn. @returns in words, what was not found as it should be */
export async function drivePlanted(plain: Drive, say: (line: string) => void): Promise<string[]> {
  waitFor(PATIENCE);
  const wrong: string[] = [];
  for (const { name, fails, ...replacement } of faults) {
    const changeBack = await change(plain.place, replacement);
    const verdicts = await drive(plain);
    await changeBack();
    const failed = cells.filter((cell) => verdicts[cell].answer === 'no');
    const isFound = failed.join() === fails.join();
    say(`${isFound ? 'ok' : 'not ok'} - planted: ${name}: fails ${failed.join(', ') || 'nothing'}`);
    if (!isFound) wrong.push(`${name}: expected ${fails.join(', ')}, came ${failed.join(', ') || 'nothing'}`);
  }
  return wrong;
}
