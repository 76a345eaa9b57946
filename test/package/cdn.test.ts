import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integrityOf, type Integrity } from '../../build/release/integrity.ts';
import { integrityMap, snippet } from '../../build/release/snippet.ts';
import { startNewsroom, type RunningNewsroom } from '../../examples/newsroom/server.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Listening } from '../listening.ts';
import { filesServed } from './files-served.ts';
import { headlines } from './headlines.ts';
import { markedCode } from './marked-code.ts';
import { packed, root, type Packed } from './packed.ts';

let pack: Packed;
let browser: Browser;
let newsroom: RunningNewsroom;
let guide: string;
let integrity: Integrity;
beforeAll(async () => {
  guide = await readFile(join(root, 'docs/cdn.md'), 'utf8');
  [pack, browser, newsroom] = await Promise.all([packed(), launchChromium(), startNewsroom({ port: 0 })]);
  integrity = JSON.parse(await readFile(join(pack.folder, 'cdn/integrity.json'), 'utf8')) as Integrity;
});
afterAll(() => Promise.all([pack.remove(), browser.close(), newsroom.close()]));

/** The files of `cdn/`, one of them changed by a byte that does nothing. */
function cdn(changed?: string): Promise<Listening> {
  return filesServed(async (path) => {
    const content = await readFile(join(pack.folder, 'cdn', path), 'utf8');
    return path === changed ? `${content} ` : content;
  });
}

interface Outcome {
  headlines: string[];
  /** The files that were asked of the CDN. */
  loaded: string[];
  /** What the browser refused. */
  refused: string[];
}

/** A page with these lines in its head and a list. Waits until the list shows articles, or until a file is refused. */
async function visit(head: string, { url }: Listening, until: 'shown' | 'refused'): Promise<Outcome> {
  const site = await filesServed((path) =>
    path === 'index.html'
      ? `<!doctype html><html lang="en"><link rel="icon" href="data:,">${head}
           <latest-list src="${newsroom.url}/wp-json/wp/v2/posts" limit="4"></latest-list></html>`
      : readFile(join(pack.project, path)),
  );
  const page = await browser.newPage();
  const loaded: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${url}/`)) loaded.push(request.url().slice(url.length + 1));
  });
  const refusal = new Promise<string[]>((resolve) => {
    page.on('console', (message) => {
      if (!/valid digest/.test(message.text())) return;
      refused.push(message.text());
      resolve([]);
    });
  });
  try {
    await page.goto(site.url);
    const shown = await (until === 'shown' ? headlines(page) : refusal);
    return { headlines: shown, loaded, refused };
  } finally {
    await page.close();
    await site.stop();
  }
}

describe('integrity.json', () => {
  it('has what a page may name, as it is in the package, and nothing else', async () => {
    expect(integrity).toEqual(await integrityOf(join(pack.folder, 'cdn')));
    const all = await readdir(join(pack.folder, 'cdn'), { recursive: true });
    expect(Object.keys(integrity).sort()).toEqual(all.filter((file) => /\.(js|css)$/.test(file)).sort());
  });

  it('is the same for two builds', async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    const again = await mkdtemp(join(root, '.cache/again-'));
    try {
      for (const part of ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts'])
        await cp(join(root, part), join(again, part), { recursive: true });
      await promisify(execFile)(join(root, 'node_modules/.bin/tsup'), ['--silent'], { cwd: again });
      expect(await integrityOf(join(again, 'cdn'))).toEqual(integrity);
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  });
});

describe('the lines that a release prints', () => {
  it('load the script and what it needs', async () => {
    const whole = await cdn();
    const outcome = await visit(snippet({ base: whole.url, integrity }), whole, 'shown');
    await whole.stop();
    expect(outcome.headlines).toHaveLength(4);
    expect(outcome.refused).toEqual([]);
  });

  it.each(['newsrail.js', 'newsrail.css'])('refuse another %s', async (file) => {
    const other = await cdn(file);
    const outcome = await visit(snippet({ base: other.url, integrity }), other, 'refused');
    await other.stop();
    expect(outcome.refused.join()).toContain(file);
  });

  it('check what is loaded later by the import map, every file of it', async () => {
    const whole = await cdn();
    const lines = ({ url }: Listening) =>
      integrityMap({ base: url, integrity }) + snippet({ base: url, integrity });
    const { headlines: shown, loaded, refused } = await visit(lines(whole), whole, 'shown');
    await whole.stop();
    expect([shown.length, refused]).toEqual([4, []]);
    const later = loaded.filter((file) => /^newsrail-.*\.js$/.test(file));
    expect(later.length).toBeGreaterThan(2);
    for (const file of later) {
      const other = await cdn(file);
      const outcome = await visit(lines(other), other, 'refused');
      await other.stop();
      expect(outcome.refused.join(), file).toContain(file);
    }
  });

  it('make the import map that the guide makes', async () => {
    const [code] = markedCode(guide, 'code:integrity');
    await writeFile(join(pack.project, 'import-map.js'), code!.lines.map((line) => line.trim()).join('\n'));
    const base = 'https://cdn.example/newsrail@1.2.3';
    const made = await pack.node(
      `import { importMap } from './import-map.js'; console.log(importMap('${base}'));`,
    );
    const modules = (map: string) => JSON.parse(/\{.*\}/.exec(map)![0]) as { integrity: Integrity };
    expect(modules(made).integrity).toMatchObject(modules(integrityMap({ base, integrity })).integrity);
  });
});

describe('without a bundler', () => {
  it('the page of the guide shows a list, from the modules as they are installed', async () => {
    const [code] = markedCode(guide, 'code:import-map');
    const page = await browser.newPage();
    const site = await filesServed((path) =>
      path === 'index.html'
        ? `<!doctype html><html lang="en"><link rel="icon" href="data:,">
           ${code!.lines.join('\n').replace('https://news.example', newsroom.url)}</html>`
        : readFile(join(pack.project, path)),
    );
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(site.url);
    expect(await headlines(page)).toHaveLength(6);
    expect(failed).toEqual([]);
    await page.close();
    await site.stop();
  });

  it('the import map of the guide names every import that the package makes', async () => {
    const [code] = markedCode(guide, 'code:import-map');
    const { imports } = JSON.parse(/\{[^]*\}/.exec(code!.lines.join('\n').split('</script>')[0]!)![0]) as {
      imports: Record<string, string>;
    };
    const unnamed = new Set<string>();
    const named = (specifier: string) =>
      Object.keys(imports).some(
        (name) => name === specifier || (name.endsWith('/') && specifier.startsWith(name)),
      );
    const dist = join(pack.folder, 'dist');
    // What React and a server want is not a page's to import.
    const ofPages = (name: string) => name.endsWith('.js') && !/^(?:react|ssr)\b/.test(name);
    for (const file of (await readdir(dist, { recursive: true })).filter(ofPages))
      for (const [, specifier] of (await readFile(join(dist, file), 'utf8')).matchAll(
        /^(?:import|export) [^;]*?["']([^."'][^"']*)["'];$/gm,
      ))
        if (!named(specifier!)) unnamed.add(specifier!);
    expect([...unnamed]).toEqual([]);
    for (const [name, path] of Object.entries(imports))
      if (!name.endsWith('/')) expect(await readFile(join(pack.project, path), 'utf8'), name).not.toBe('');
  });
});
