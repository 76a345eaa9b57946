import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform, type Plugin } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup, type GetManualChunk } from 'rollup';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { headStyles } from './src/styles/page-head.js';

/** Takes white space out of the html`…` and css`…` of parts and styles. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  setup(build) {
    build.onLoad({ filter: /src\/(parts|styles|elements)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const minified = await minifyHTMLLiterals(source, { fileName: path });
      return { contents: minified?.code ?? source, loader: 'ts' };
    });
  },
};

/** Where htmlparser2's own files are. */
const htmlparser2 = dirname(createRequire(import.meta.url).resolve('htmlparser2'));
const ssrClient = dirname(
  createRequire(import.meta.url)
    .resolve('@lit-labs/ssr-client')
    .replace(/(ssr-client\W).*/, '$1x'),
);
const ssrLicence = readFileSync(join(ssrClient, 'LICENSE'), 'utf8');
const licence = readFileSync(join(htmlparser2, '../LICENSE'), 'utf8');

/**
 * Takes of htmlparser2 its tokenizer and nothing else. What decodes entities stays out: it is never asked to, and its
 * table of all that HTML knows weighs five times what is left.
 */
const tokenizerOnly: Plugin = {
  name: 'tokenizer-only',
  setup(build) {
    build.onResolve({ filter: /^htmlparser2$/ }, () => ({ path: 'tokenizer', namespace: 'tokenizer-only' }));
    build.onResolve({ filter: /^entities(\/|$)/ }, () => ({ path: 'entities', namespace: 'tokenizer-only' }));
    build.onLoad({ filter: /^tokenizer$/, namespace: 'tokenizer-only' }, () => ({
      contents: `export { default as Tokenizer } from './Tokenizer.js';`,
      resolveDir: htmlparser2,
    }));
    build.onLoad({ filter: /^entities$/, namespace: 'tokenizer-only' }, () => ({
      contents: `export class EntityDecoder {}
        export const DecodingMode = {}, htmlDecodeTree = undefined, xmlDecodeTree = undefined;`,
    }));
  },
};

const TOKENIZER = 'src/text/body/tokenizer.ts';

/** Our own modules that a bundled file imports stay files of their own. */
const ownFilesApart: Plugin = {
  name: 'own-files-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) =>
      importer.endsWith(TOKENIZER) ? { path, external: true } : undefined,
    );
  },
};

/** Lit's own hydration, which is not part of lit yet: for the lit of production, and for that of development. */
const HYDRATION = 'src/elements/served/hydrate';

/** It names lit's parts one by one; this package depends on lit alone. What lit does not name is taken along. */
const litByItsName: Plugin = {
  name: 'lit-by-its-name',
  setup(build) {
    build.onResolve({ filter: /^lit-html(?:\/directive(?:-helpers)?\.js)?$/ }, ({ path }) => ({
      path: `lit/${path === 'lit-html' ? 'html.js' : path.slice('lit-html/'.length)}`,
      external: true,
    }));
    build.onResolve({ filter: /^\.\/lit-html\.js$/ }, () => ({ path: 'lit/html.js', external: true }));
  },
};

/** A script tag brings its own lit, which is that of production. */
const noDevelopment: Plugin = {
  name: 'no-development',
  setup(build) {
    build.onResolve({ filter: /\/hydrate-development\.js$/ }, ({ importer }) => ({
      path: join(dirname(importer), 'hydrate.ts'),
    }));
  },
};

const base: Options = {
  target: 'es2022',
  sourcemap: true,
  dts: false,
  clean: false,
  esbuildPlugins: [minifyLiterals, tokenizerOnly],
};

const cdn: Options = {
  ...base,
  esbuildPlugins: [...base.esbuildPlugins!, noDevelopment],
  entry: { newsrail: 'src/cdn.ts' },
  outDir: 'cdn',
  platform: 'browser',
  minify: true,
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    // A page in another encoding, served without a charset, would garble anything beyond ASCII.
    options.charset = 'ascii';
    options.legalComments = 'none';
    options.chunkNames = '[name]-[hash]';
  },
};

/**
 * What is loaded together: what all elements need, and what lists need beside it. Whatever one of these modules imports
 * is in the same file, unless it is in one before it: the entry, which is here already, or the elements.
 */
const together = [
  { name: 'elements', modules: /\/(article-(element|card|view)|reader)-[A-Z0-9]{8}\.js$/ },
  { name: 'lists', modules: /\/(article-list|latest-list|related-reads)-[A-Z0-9]{8}\.js$/ },
];

const fileOf: GetManualChunk = (id, { getModuleInfo, getModuleIds }) => {
  const reached = (from: Iterable<string>) => {
    const all = new Set(from);
    for (const module of all) for (const next of getModuleInfo(module)!.importedIds) all.add(next);
    return all;
  };
  const modules = [...getModuleIds()];
  if (reached(modules.filter((module) => getModuleInfo(module)!.isEntry)).has(id)) return undefined;
  return together.find((file) => reached(modules.filter((module) => file.modules.test(module))).has(id))
    ?.name;
};

/**
 * esbuild puts whatever the entry shares with a file loaded on demand into files of their own: many requests, one round
 * after another, before anything is drawn. Rollup leaves it in the entry, from which the others then import, and makes
 * two files of what the elements need.
 */
async function gatherIntoEntry(folder: string): Promise<void> {
  const before = (await readdir(folder)).filter((file) => !/\.iife\.js(\.map)?$/.test(file));
  const bundle = await rollup({
    input: join(folder, 'newsrail.js'),
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'keep-source-maps',
        load: async (file) => ({
          code: await readFile(file, 'utf8'),
          map: JSON.parse(await readFile(`${file}.map`, 'utf8')),
        }),
      },
      {
        name: 'terser',
        renderChunk: async (code) => {
          const { code: smaller, map } = await minify(code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3, ecma: 2020, hoist_funs: true },
            format: { ascii_only: true, comments: false },
            sourceMap: true,
          });
          return { code: smaller!, map: map as string };
        },
      },
    ],
  });
  await Promise.all(before.map((file) => rm(join(folder, file))));
  await bundle.write({
    dir: folder,
    sourcemap: true,
    entryFileNames: 'newsrail.js',
    manualChunks: fileOf,
    onlyExplicitManualChunks: true,
    chunkFileNames: ({ name, moduleIds }) => {
      const own = /([a-zA-Z-]+)-[A-Z0-9]{8}\.js$/.exec(moduleIds.at(-1)!)?.[1];
      return `newsrail-${together.some((file) => file.name === name) ? name : own}-[hash].js`;
    },
  });
}

/** The style sheets that a page may link: the rules for its head, and the themes. */
async function writeStyleSheets(folder: string): Promise<void> {
  const themes = await readdir('src/themes');
  const sheets = [
    { name: 'newsrail.css', rules: headStyles() },
    ...(await Promise.all(
      themes.map(async (file) => ({
        name: `themes/${file}`,
        rules: await readFile(`src/themes/${file}`, 'utf8'),
      })),
    )),
  ];
  await mkdir(join(folder, 'themes'), { recursive: true });
  for (const { name, rules } of sheets) {
    const { code } = await transform(rules, { loader: 'css', minify: true, charset: 'ascii' });
    await writeFile(join(folder, name), code);
  }
}

export default defineConfig([
  // One file per source file: splitting would move the registrations where bundlers drop them.
  {
    ...base,
    name: 'npm',
    // newsrail.css has the rules for the head, and servers that want others for a prefix.
    entry: ['src/**/*.ts', '!src/cdn.ts', '!src/cdn/**', `!${TOKENIZER}`, `!${HYDRATION}*.ts`],
    format: 'esm',
    platform: 'neutral',
    bundle: false,
    outDir: 'dist',
  },
  // But for the files that have somebody else's code in them, and so his licence.
  {
    ...base,
    name: 'tokenizer',
    entry: { 'text/body/tokenizer': TOKENIZER },
    format: 'esm',
    platform: 'neutral',
    noExternal: ['htmlparser2'],
    esbuildPlugins: [tokenizerOnly, ownFilesApart],
    banner: { js: `/*!\nContains the tokenizer of htmlparser2.\n${licence}\n*/` },
    outDir: 'dist',
  },
  ...['production', 'development'].map((mode): Options => {
    const name = mode === 'production' ? 'hydrate' : `hydrate-${mode}`;
    return {
      ...base,
      name: `hydration, ${mode}`,
      entry: { [`elements/served/${name}`]: `${dirname(HYDRATION)}/${name}.ts` },
      format: 'esm',
      platform: 'browser',
      noExternal: [/.*/],
      esbuildPlugins: [litByItsName],
      esbuildOptions: (options) => {
        options.conditions = [mode];
      },
      banner: { js: `/*!\nContains the hydration of @lit-labs/ssr-client.\n${ssrLicence}\n*/` },
      outDir: 'dist',
    };
  }),
  {
    ...cdn,
    name: 'script',
    format: 'esm',
    splitting: true,
    outExtension: () => ({ js: '.js' }),
    onSuccess: async () => {
      await gatherIntoEntry('cdn');
      await writeStyleSheets('cdn');
    },
  },
  {
    ...cdn,
    name: 'classic script',
    format: 'iife',
    splitting: false,
    globalName: 'newsrail',
    // A classic script knows its own element, and has no address otherwise.
    define: { 'import.meta.url': 'undefined' },
    outExtension: () => ({ js: '.iife.js' }),
  },
]);
