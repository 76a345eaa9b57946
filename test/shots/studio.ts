import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { draw } from '../../examples/newsroom/pictures/draw.ts';
import type { Scene, SectionKey } from '../../examples/newsroom/story.ts';
import { launchChromium, type Chromium } from '../browser/chromium.ts';
import { listening } from '../listening.ts';
import { flatPicture } from './flat-picture.ts';
import { bundleLibrary } from './library.ts';
import { articlesOf, pageOf } from './page.ts';
import { root } from './root.ts';
import { fileOf, type Shot } from './shot.ts';
import { now } from './stories.ts';

/** CSS pixels. Pictures are loaded on coming near the window, and what is below it is not taken. */
const windowHeight = 3200;

/** CSS pixels around the element: they show what sticks out, and the ground it stands on. */
const margin = 12;

/** Milliseconds after which a page has failed, on a busy machine too. */
const patience = 20_000;

// The same letters on every machine: no hinting by the system's settings, no colours at their edges, one colour space.
const sameEverywhere = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** A browser, and a server that gives it pages. */
export interface Studio {
  /** The picture as PNG; `undefined` where the library has no such element. Several may be asked for at once. */
  take(shot: Shot): Promise<Uint8Array | undefined>;
  /** A page of one's own, e.g. to look at the pictures with. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function openStudio(chromium: Chromium): Promise<Studio> {
  const server = await serve();
  const browser = await launchChromium(chromium, sameEverywhere);

  // A tab is used again for the next shot: a process of its own for each would take twice the time, and a new document
  // remembers nothing of the one before but files that never change.
  const idle: Page[] = [];
  const take = async (shot: Shot) => {
    const page = idle.pop() ?? (await newTab(browser));
    try {
      return await photograph(page, shot, server);
    } catch (cause) {
      throw new Error(`${fileOf(shot)}: ${(cause as Error).message}`, { cause });
    } finally {
      idle.push(page);
    }
  };
  return {
    take,
    open: () => browser.newPage(),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** In a window of its own: a tab behind another one draws nothing. */
async function newTab(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(patience);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, now.getTime());
  return page;
}

async function photograph(page: Page, shot: Shot, server: PageServer): Promise<Uint8Array | undefined> {
  await page.setViewport({ width: shot.width + 32, height: windowHeight });
  const session = await page.createCDPSession();
  try {
    await session.send('Emulation.setEmulatedMedia', {
      media: shot.print ? 'print' : 'screen',
      features: [
        { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
      ],
    });
    await page.goto(server.show(shot), { waitUntil: 'load' });
    const known = await page.evaluate(async (tag) => {
      const tooLong = new Promise((resolve) => setTimeout(resolve, 5000));
      return Boolean(await Promise.race([customElements.whenDefined(tag), tooLong]));
    }, shot.element);
    if (!known) return undefined;

    const articles = articlesOf(shot, server.origin);
    await page.evaluate(bringTo, shot.element, shot.state ?? 'ready', articles, server.data(articles));
    const box = await page.evaluate((tag) => {
      const { x, y, width, height } = document.querySelector(tag)!.getBoundingClientRect();
      return { x, y, width, height: Math.ceil(height) };
    }, shot.element);
    const height = Math.min(box.height + 2 * margin, shot.height ?? Infinity, windowHeight);
    return await page.screenshot({
      clip: { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height },
      captureBeyondViewport: false,
    });
  } finally {
    // What it has set ends with it.
    await session.detach();
  }
}

/** Runs in the page, before its scripts: relative times must say tomorrow what they say today. */
function stopClock(time: number): void {
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...values: ConstructorParameters<typeof Date> | []) {
      if (values.length) super(...(values as [number]));
      else super(time);
    }
    static override now(): number {
      return time;
    }
  } as DateConstructor;
}

interface Subject extends HTMLElement {
  article?: unknown;
  articles?: unknown;
  src: string;
  backend: string;
  state: string;
  ready: Promise<void>;
  updateComplete: Promise<unknown>;
  reload(): Promise<void>;
}

/** Runs in the page: brings its element into a state, and waits until nothing is on its way any more. */
async function bringTo(
  tag: string,
  state: string,
  articles: unknown[],
  addresses: { never: string; missing: string; once: string },
): Promise<void> {
  const element = document.querySelector<Subject>(tag)!;
  if (state === 'ready' || state === 'empty') {
    if ('articles' in element) element.articles = state === 'ready' ? articles : [];
    else element.article = articles[0];
  } else if (state === 'stale') {
    element.backend = 'json';
    element.src = addresses.once;
  } else {
    element.src = state === 'loading' ? addresses.never : addresses.missing;
  }
  await element.updateComplete;
  if (state !== 'loading') await element.ready;
  if (state === 'stale') await element.reload();
  await element.updateComplete;
  if (element.state !== state) throw new Error(`it is ${element.state} and not ${state}`);

  await document.fonts.ready;
  const roots: (Document | ShadowRoot)[] = [document, element.shadowRoot!];
  const pictures = roots.flatMap((each) => [...each.querySelectorAll('img')]);
  // With `sizes=auto` a picture may turn to another file while it is decoded, which ends the first try.
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => picture.decode())));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

interface PageServer {
  origin: string;
  /** Address of the page for a shot. */
  show(shot: Shot): string;
  /** Addresses to ask for articles: one that never answers, one that has none, one that has them once. */
  data(articles: unknown[]): { never: string; missing: string; once: string };
  close(): Promise<void>;
}

async function serve(): Promise<PageServer> {
  const library = await bundleLibrary();
  const pages = new Map<string, string>();
  const once = new Map<string, string>();

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const [, folder, ...rest] = path.split('/');
    const name = rest.join('/');
    const send = (type: string, body: string | undefined) =>
      response
        .writeHead(body === undefined ? 404 : 200, {
          'Content-Type': `${type}; charset=utf-8`,
          'Cache-Control': folder === 'library' || folder === 'pictures' ? 'max-age=3600' : 'no-store',
        })
        .end(body);
    if (folder === 'never') return;
    if (folder === 'library') send('text/javascript', library.get(name));
    else if (folder === 'themes') send('text/css', await theme(name));
    else if (folder === 'pictures') send('image/svg+xml', picture(name));
    else if (folder === 'once') {
      send('application/json', once.get(name));
      once.delete(name);
    } else send('text/html', pages.get(path));
  };
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  const { url: origin, stop } = await listening(server);

  let count = 0;
  return {
    origin,
    show(shot) {
      const path = `/shots/${++count}`;
      pages.set(path, pageOf(shot));
      return origin + path;
    },
    data(articles) {
      const name = String(++count);
      once.set(name, JSON.stringify(articles));
      return { never: `${origin}/never`, missing: `${origin}/missing`, once: `${origin}/once/${name}` };
    },
    close: stop,
  };
}

function theme(file: string): Promise<string | undefined> {
  return readFile(join(root, 'src/themes', basename(file)), 'utf8').catch(() => undefined);
}

function picture(file: string): string | undefined {
  const [, flat, scene, section, width, height] = /^(flat\/)?(\w+)-(\w+)-(\d+)x(\d+)\.svg$/.exec(file) ?? [];
  if (!scene) return undefined;
  const size = [Number(width), Number(height)] as const;
  return flat ? flatPicture(scene, size) : draw(scene, scene as Scene, section as SectionKey, size);
}
