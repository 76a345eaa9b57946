import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const ours = { absWorkingDir: root, bundle: true, write: false, metafile: true, format: 'esm' } as const;

/** The elements and hooks that a bundle has of `newsrail/react`, for an app that uses so much of it. */
async function bundled(code: string): Promise<string[]> {
  const { metafile } = await build({
    ...ours,
    stdin: { contents: code.replace('newsrail/react', './src/react.ts'), resolveDir: root },
    packages: 'external',
    logLevel: 'error',
  });
  // What a component loads on demand is an output of its own.
  const { inputs } = Object.values(metafile.outputs)[0]!;
  return Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => {
    const [, name] =
      /^src\/(?:elements\/[\w-]+|react)\/((?:article|latest|related|use)-[\w-]+)\.ts$/.exec(file) ?? [];
    return name && bytesInOutput ? name : [];
  });
}

describe('newsrail/react in a bundle', () => {
  it.each(['ArticleCard', 'ArticleView', 'LatestList', 'RelatedReads'])(
    '%s brings no other',
    async (name) => {
      const tag = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      const found = await bundled(`import { ${name} } from 'newsrail/react'; console.log(${name});`);
      expect(found.filter((file) => file !== tag)).toEqual([]);
      // The class, and the component around it.
      expect(found).toHaveLength(2);
    },
  );

  it('a hook brings no element', async () => {
    const found = await bundled(`import { useArticles } from 'newsrail/react'; console.log(useArticles);`);
    expect(found).toEqual(['use-asked', 'use-articles']);
  });

  it('what is not used is not there', async () => {
    expect(await bundled(`import 'newsrail/react';`)).toEqual([]);
  });
});
