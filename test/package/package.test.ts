import { execFile } from 'node:child_process';
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claims, knownBackends, knownBodies, knownLocales } from '../generate.ts';
import { packed, root, type Packed } from './packed.ts';

const run = promisify(execFile);
let pack: Packed;
beforeAll(async () => void (pack = await packed()));
afterAll(() => pack.remove());

describe('the package', () => {
  it('has every file that its exports name', async () => {
    const files = new Set(await readdir(pack.folder, { recursive: true }));
    const named = Object.values(pack.manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target ?? {}),
    );
    const missing = named
      .map((path) => path.replace('./', ''))
      .filter((path) =>
        path.includes('*')
          ? ![...files].some((file) => file.startsWith(path.split('*')[0]!))
          : !files.has(path),
      );
    expect(named.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  it('holds nothing of tests, examples or this machine', async () => {
    const top = (await readdir(pack.folder)).filter((file) => file !== 'node_modules').sort();
    expect(top).toEqual([
      'LICENSE',
      'README.md',
      'cdn',
      'custom-elements.json',
      'dist',
      'docs',
      'llms.txt',
      'package.json',
      'src',
      'types',
      'vscode.css-custom-data.json',
      'vscode.html-custom-data.json',
      'web-types.json',
    ]);
    const built = await readdir(join(pack.folder, 'cdn'), { recursive: true, withFileTypes: true });
    for (const file of built.filter((entry) => entry.isFile())) {
      expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toContain(root);
    }
  });

  it('brings lit, zod and ky, and their own needs, and no more', async () => {
    const tree = (await readdir(join(pack.project, 'node_modules'), { recursive: true, withFileTypes: true }))
      .filter(
        (entry) => entry.name === 'package.json' && /node_modules\/(@[^/]+\/)?[^/]+$/.test(entry.parentPath),
      )
      .map((entry) => entry.parentPath.split('node_modules/').at(-1)!)
      .sort();
    expect(tree).toEqual([
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'ky',
      'lit',
      'lit-element',
      'lit-html',
      'newsrail',
      'zod',
    ]);
  });

  it('imported in Node, registers nothing and touches no global', async () => {
    const script = `
      const before = new Set(Reflect.ownKeys(globalThis));
      const names = Object.keys(await import('newsrail'));
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
      console.log(JSON.stringify({ names, added }));`;
    const { names, added } = JSON.parse(await pack.node(script)) as { names: string[]; added: string[] };
    expect(added).toEqual([]);
    expect(names.sort()).toEqual([
      'ArticleError',
      'FormatError',
      'HTTPError',
      'MapError',
      'NetworkError',
      'TimeoutError',
      'configure',
      'createClient',
      'defineBackend',
      'defineElements',
      'readEach',
      'registerBackend',
    ]);
  });

  it('cleans a body in Node, with a tokenizer that stands alone and names its author', async () => {
    const script = `
      import { cleanBody } from './node_modules/newsrail/dist/text/body/clean-body.js';
      console.log(JSON.stringify(cleanBody('<p onclick=x>Fish &amp; chips<script>x</script>', { base: '', level: 2 })));`;
    expect(JSON.parse(await pack.node(script))).toEqual([
      { name: 'p', attributes: {}, children: ['Fish & chips'] },
    ]);
    const tokenizer = await readFile(join(pack.folder, 'dist/text/body/tokenizer.js'), 'utf8');
    expect(tokenizer).toContain('Copyright 2010, 2011, Chris Winberry');
    expect(tokenizer.match(/^import .*/gm)).toEqual(['import { decodeEntities } from "../entities.js";']);
    for (const file of await readdir(join(pack.folder, 'dist'), { recursive: true }))
      if (file.endsWith('.js'))
        expect(await readFile(join(pack.folder, 'dist', file), 'utf8')).not.toMatch(
          /from ["'](?:htmlparser2|entities)/,
        );
  });

  it('takes lit’s hydration along with its licence, and needs lit alone for it', async () => {
    for (const name of ['hydrate', 'hydrate-development']) {
      const code = await readFile(join(pack.folder, `dist/elements/served/${name}.js`), 'utf8');
      expect(code).toContain('BSD 3-Clause License');
      const imports = [...code.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
      expect(new Set(imports)).toEqual(
        new Set(['lit/html.js', 'lit/directive.js', 'lit/directive-helpers.js']),
      );
    }
  });

  it('asks and reads in Node without a page', async () => {
    const script = `
      import { createServer } from 'node:http';
      import { createClient } from 'newsrail/client';
      const server = createServer((_, response) => response.end('[{"title":"Fish &amp; chips","link":"/a"}]'));
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      const src = 'http://127.0.0.1:' + server.address().port + '/posts';
      console.log((await createClient().get({ src })).headline);
      server.close();`;
    expect(await pack.node(script)).toBe('Fish & chips');
  });

  it('finds related articles in Node without a page', async () => {
    const script = `
      import { explain, rank, relatedReads } from 'newsrail/related';
      const article = (id, headline, keywords) => ({ id, url: 'https://a.example/' + id, headline, keywords, image: [], author: [] });
      const others = Array.from({ length: 30 }, (_, n) => article('o' + n, 'Budget vote number ' + n, ['budget']));
      const candidates = [article('1', 'New ferry for the harbour', ['ferry']), ...others];
      const current = article('0', 'Harbour ferry runs aground', ['ferry']);
      const [first, ...rest] = rank(current, candidates);
      const { related } = relatedReads({ current, candidates, limit: 2 });
      console.log(first.article.id, rest.length, related.length, explain(first));`;
    expect(await pack.node(script)).toMatch(/^1 0 1 shares .*\*ferry\*/i);
  });

  it('names each backend for import', async () => {
    const names = await pack.node(`
      import { wordpress } from 'newsrail/backends/wordpress';
      import { jsonFeed } from 'newsrail/backends/json-feed';
      console.log(wordpress.name, jsonFeed.name);`);
    expect(names).toBe('wordpress json-feed');
  });

  it('names the words of each language for import, and not what loads them', async () => {
    const words = await pack.node(`
      import { de } from 'newsrail/locales/de';
      import { zhHant } from 'newsrail/locales/zh-Hant';
      const inside = await import('newsrail/locales/load').catch(({ code }) => code);
      console.log(de.related, zhHant.related, inside);`);
    expect(words).toBe('Lesen Sie auch 延伸閱讀 ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('has types that a strict project accepts, and that bite', async () => {
    await writeFile(
      join(pack.project, 'use.ts'),
      `import { createClient, type Article } from 'newsrail';
       import { configure } from 'newsrail';
       import { de } from 'newsrail/locales/de';
       import 'newsrail/latest-list';
       import 'newsrail/article-card';
       const list = document.querySelector('latest-list')!;
       list.limit = 5;
       list.addEventListener('article-click', ({ detail }) => detail.article.headline.toUpperCase());
       const article: Promise<Article> = createClient().get({ src: '/posts' });
       document.querySelector('article-card')!.article = { url: '/a', headline: 'A' };
       configure({ strings: de });
       // @ts-expect-error a limit is a number
       list.limit = 'five';
       // @ts-expect-error an article has an address
       document.querySelector('article-card')!.article = { headline: 'A' };
       export { article };`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--skipLibCheck',
      'false',
      'use.ts',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, ...options], { cwd: pack.project }).catch(
      (error) => error,
    );
    expect(stdout).toBe('');
  });

  it('bundles to what is imported: one element brings no registration of another', async () => {
    const { build } = await import('esbuild');
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: pack.project },
        bundle: true,
        logLevel: 'error',
        format: 'esm',
        write: false,
        minify: true,
        splitting: true,
        outdir: 'out',
        platform: 'browser',
      });
      return outputFiles.map(({ text, path }) => ({ text, path }));
    };
    const whole = async (contents: string) => (await bundle(contents)).map(({ text }) => text).join('\n');
    // esbuild writes what is loaded on demand even where nobody demands it; what counts is the entry.
    const entry = async (contents: string) =>
      (await bundle(contents)).find(({ path }) => path.endsWith('stdin.js'))!.text;
    const one = await whole(`import 'newsrail/latest-list'`);
    expect(one).toContain('latest-list');
    expect(one).not.toContain('related-reads');
    expect((await entry(`import 'newsrail'`)).trim()).toBe('');
  });

  it('has React components that begin as a client module, and register nothing where there is no page', async () => {
    const code = await readFile(join(pack.folder, 'dist/react.js'), 'utf8');
    expect(code).toMatch(/^"use client";/);
    const react = join(pack.project, 'node_modules/react');
    await symlink(join(root, 'node_modules/react'), react);
    const script = `
      const names = Object.keys(await import('newsrail/react'));
      console.log(JSON.stringify({ names, registered: Boolean(globalThis.customElements?.get('latest-list')) }));`;
    const found = JSON.parse(await pack.node(script)) as { names: string[]; registered: boolean };
    await rm(react);
    expect(found.registered).toBe(false);
    expect(found.names.sort()).toEqual([
      'ArticleCard',
      'ArticleView',
      'LatestList',
      'RelatedReads',
      'useArticles',
      'useRelated',
    ]);
  });

  it('runs without eval: no Function constructor in what a script tag loads', async () => {
    for (const file of (await readdir(join(pack.folder, 'cdn'))).filter((name) => name.endsWith('.js'))) {
      const code = await readFile(join(pack.folder, 'cdn', file), 'utf8');
      expect(code).not.toMatch(/new Function|\beval\(/);
      // A page in another encoding, served without a charset, would garble anything else.
      expect(code).not.toMatch(/[^\x00-\x7f]/);
    }
  });
});

describe('what is generated', () => {
  it('the tables of built-in backends, bodies and locales are fresh', async () => {
    const committed = (name: string) => readFile(join(root, `src/${name}.ts`), 'utf8');
    expect(await committed('data/claims')).toBe(await claims());
    expect(await committed('data/known-backends')).toBe(await knownBackends());
    expect(await committed('data/known-bodies')).toBe(await knownBodies());
    expect(await committed('locales/known')).toBe(await knownLocales());
  });

  it('the lockfile names no registry', async () => {
    const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
    expect(lock.match(/"resolved": "(?!file:)[^"]*"/g)).toBeNull();
  });
});
