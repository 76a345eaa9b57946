import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startNewsroom, type RunningNewsroom } from '../../examples/newsroom/server.ts';
import { esbuild } from '../bench/bundlers/esbuild.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Listening } from '../listening.ts';
import { filesServed } from './files-served.ts';
import { headlines } from './headlines.ts';
import { markedCode } from './marked-code.ts';
import { packed, root, type Packed } from './packed.ts';

// The hosts that the README invents. Nothing else of its lines is changed.
const CDN = /https:\/\/cdn\.example\/newsrail@\d+/;
const NEWS = 'https://news.example';

let readme: string;
let pack: Packed;
let browser: Browser;
let newsroom: RunningNewsroom;
let cdn: Listening;
beforeAll(async () => {
  readme = await readFile(join(root, 'README.md'), 'utf8');
  [pack, browser, newsroom] = await Promise.all([packed(), launchChromium(), startNewsroom({ port: 0 })]);
  cdn = await filesServed((path) => readFile(join(pack.folder, 'cdn', path)));
});
afterAll(() => Promise.all([pack.remove(), browser.close(), newsroom.close(), cdn.stop()]));

/** The page of somebody who has written these lines. Resolves with its headlines, once there are some. */
async function shown(body: string, script = ''): Promise<string[]> {
  const site = await filesServed((path) => {
    if (path === 'index.html') return `<!doctype html><title>Rowing club</title>\n${body}`;
    if (path === 'app.js') return script;
    throw new Error('not here');
  });
  const page = await browser.newPage();
  try {
    await page.goto(site.url);
    return await headlines(page);
  } finally {
    await page.close();
    await site.stop();
  }
}

describe('the lines until the first card, as the README has them', () => {
  it('are two in HTML', async () => {
    const blocks = markedCode(readme, 'first-lines:html');
    const lines = blocks.flatMap((block) => block.lines);
    expect(blocks.map(({ language }) => language)).toEqual(['html']);
    expect(lines).toHaveLength(2);
    const page = lines.join('\n').replace(CDN, cdn.url).replace(NEWS, newsroom.url);
    expect(page).not.toContain('.example');
    expect(await shown(page)).toHaveLength(5);
  });

  it('are three with npm', async () => {
    const blocks = markedCode(readme, 'first-lines:npm');
    const [sh, js, html] = blocks.map(({ lines }) => lines);
    expect(blocks.map(({ language }) => language)).toEqual(['sh', 'js', 'html']);
    expect([sh, js, html].map((lines) => lines!.length)).toEqual([1, 1, 1]);

    const project = await mkdtemp(join(tmpdir(), 'newsrail-first-lines-'));
    try {
      await writeFile(join(project, 'package.json'), '{ "private": true }');
      // The registry's package is this tarball.
      expect(sh).toEqual(['npm install newsrail']);
      const [npm, ...words] = sh![0]!.replace(/ newsrail$/, ` ${inject('tarball')}`).split(' ');
      await promisify(execFile)(npm!, words, { cwd: project });
      const entry = join(project, 'app.js');
      await writeFile(entry, js!.join('\n'));
      const bundle = await esbuild(entry);
      const site = await filesServed((path) => Buffer.from(bundle.files.get(path)!));
      const body = `<script type="module" src="${site.url}/app.js"></script>\n${html!.join('\n')}`;
      expect(await shown(body.replace(NEWS, newsroom.url))).toHaveLength(6);
      await site.stop();
    } finally {
      await rm(project, { recursive: true, force: true });
    }
  });
});

describe('the reading of a page', () => {
  const page = '<!-- first-lines:x -->\n\n```sh\na\n```\n\n```js\nb\n\nc\n```\n\nWords.\n\n```js\nd\n```\n';

  it('takes the blocks that follow, until there are words', () => {
    expect(markedCode(page, 'first-lines:x')).toEqual([
      { language: 'sh', lines: ['a'] },
      { language: 'js', lines: ['b', 'c'] },
    ]);
  });

  it('fails where the comment is missing, or the code', () => {
    expect(() => markedCode(page, 'first-lines:y')).toThrow('no <!-- first-lines:y -->');
    expect(() => markedCode('<!-- first-lines:y -->\nWords', 'first-lines:y')).toThrow('no code');
  });
});
