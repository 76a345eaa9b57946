import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './pack.ts';

/** What may be imported, and the file that it is. A name with a `*` stands for a folder of them. */
export const entryPoints: Record<string, string> = {
  newsrail: 'dist/index.js',
  'newsrail/article-card': 'dist/define/article-card.js',
  'newsrail/article-view': 'dist/define/article-view.js',
  'newsrail/latest-list': 'dist/define/latest-list.js',
  'newsrail/related-reads': 'dist/define/related-reads.js',
  'newsrail/all': 'dist/define/all.js',
  'newsrail/client': 'dist/client.js',
  'newsrail/related': 'dist/related/index.js',
  'newsrail/react': 'dist/react.js',
  'newsrail/ssr': 'dist/ssr.js',
  'newsrail/backends/*': 'dist/backends/*.js',
  'newsrail/locales/*': 'dist/locales/*.js',
  'newsrail/cdn/newsrail.js': 'cdn/newsrail.js',
  'newsrail/cdn/newsrail.iife.js': 'cdn/newsrail.iife.js',
  'newsrail/cdn/integrity.json': 'cdn/integrity.json',
  'newsrail/newsrail.css': 'cdn/newsrail.css',
  'newsrail/themes/*.css': 'cdn/themes/*.css',
  'newsrail/types/*': 'types/*.d.ts',
  'newsrail/custom-elements.json': 'custom-elements.json',
  'newsrail/web-types.json': 'web-types.json',
  'newsrail/llms.txt': 'llms.txt',
  'newsrail/package.json': 'package.json',
};

/** Source files that are beside what a `*` stands for, and are nobody's to import. */
const inside: Record<string, string[]> = {
  'newsrail/locales/*': ['choose', 'known', 'load', 'words'],
};

/** The folders of the sources that a `*` stands for. */
const sources: Record<string, string> = {
  'newsrail/backends/*': 'src/backends',
  'newsrail/locales/*': 'src/locales',
  'newsrail/themes/*.css': 'src/themes',
  'newsrail/types/*': 'types',
};

/** {@link entryPoints} name by name: what a `*` stands for is told by the sources. */
export async function everyEntryPoint(): Promise<Record<string, string>> {
  const all = Object.entries(entryPoints).map(async ([name, file]) => {
    if (!name.includes('*')) return [[name, file]] as const;
    const names = (await readdir(join(root, sources[name]!)))
      .map((source) => source.replace(/(?:\.d)?\.[^.]+$/, ''))
      .filter((source) => !inside[name]?.includes(source));
    return names.map((one) => [name.replace('*', one), file.replace('*', one)] as const);
  });
  return Object.fromEntries((await Promise.all(all)).flat());
}

/** Whether an entry point is a module that runs without a page. */
export function runsInNode(file: string): boolean {
  return file.startsWith('dist/') && file.endsWith('.js');
}
