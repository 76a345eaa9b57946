import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform, type Plugin } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { pageHead } from './src/styles/page-head.js';

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

const base: Options = {
  target: 'es2022',
  sourcemap: true,
  dts: false,
  clean: false,
  esbuildPlugins: [minifyLiterals],
};

const cdn: Options = {
  ...base,
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
 * esbuild puts whatever the entry shares with a file loaded on demand into files of their own: six more requests, in a
 * second round, before anything is drawn. Rollup leaves it in the entry, from which the others then import.
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
    chunkFileNames: ({ moduleIds }) =>
      `newsrail-${/([a-zA-Z-]+)-[A-Z0-9]{8}\.js$/.exec(moduleIds.at(-1)!)?.[1]}-[hash].js`,
  });
}

/** The style sheets that a page may link: the rules for its head, and the themes. */
async function writeStyleSheets(folder: string): Promise<void> {
  const themes = await readdir('src/themes');
  const sheets = [
    { name: 'newsrail.css', rules: pageHead },
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
    entry: ['src/**/*.ts', '!src/cdn.ts'],
    format: 'esm',
    platform: 'neutral',
    bundle: false,
    outDir: 'dist',
  },
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
    outExtension: () => ({ js: '.iife.js' }),
  },
]);
