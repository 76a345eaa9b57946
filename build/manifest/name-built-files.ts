import type { Package } from 'custom-elements-manifest/schema';

/** Names the files that a package holds in place of the sources: `dist/…/x.js` for `src/…/x.ts`. */
export function nameBuiltFiles(manifest: Package): Package {
  const isPath = (key: string) => key === 'path' || key === 'module';
  return JSON.parse(
    JSON.stringify(manifest, (key, value: unknown) =>
      isPath(key) && typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value,
    ),
  ) as Package;
}
