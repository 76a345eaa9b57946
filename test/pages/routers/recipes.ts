import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle } from '../built.ts';

const root = join(import.meta.dirname, '../../..');
const apps = join(import.meta.dirname, 'apps');
const guide = readFileSync(join(root, 'docs/routers.md'), 'utf8');

/** The code of the guide that begins with a comment of this name. */
function recipe(name: string): string {
  const found = [...guide.matchAll(/^```js\n\/\/ ([^\n]+)\n(.*?)^```$/gms)].find(
    ([, title]) => title === name,
  );
  if (!found) throw new Error(`no recipe “${name}” in docs/routers.md`);
  return found[2]!;
}

/** `newsrail` is the library as it is now, `recipe:…` what the guide says, beside an app's own files. */
function recipes(app: string): Plugin {
  return {
    name: 'recipes',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^newsrail$/ }, () => ({ path: join(root, 'src/cdn.ts') }));
      onResolve({ filter: /^recipe:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'recipe' }));
      onLoad({ filter: /./, namespace: 'recipe' }, ({ path }) => ({
        contents: recipe(path),
        resolveDir: join(apps, app),
      }));
    },
  };
}

/**
 * An app of `apps/`, bundled.
 * @param entry path of its entry below `apps/`, without `.ts`
 * @returns contents by file name; the first one loads the others
 */
export function bundled(entry: string): Promise<Map<string, Uint8Array>> {
  return bundle({
    entryPoints: { app: join(apps, `${entry}.ts`) },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [recipes(entry.split('/')[0]!)],
  });
}
