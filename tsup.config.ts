import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Options } from 'tsup';

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
  // A page in another encoding, served without a charset, would garble anything beyond ASCII.
  esbuildOptions: (options) => {
    options.charset = 'ascii';
    options.legalComments = 'none';
    options.chunkNames = 'newsrail-[name]-[hash]';
  },
};

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
  { ...cdn, name: 'script', format: 'esm', splitting: true, outExtension: () => ({ js: '.js' }) },
  {
    ...cdn,
    name: 'classic script',
    format: 'iife',
    splitting: false,
    globalName: 'newsrail',
    outExtension: () => ({ js: '.iife.js' }),
  },
]);
