import { join } from 'node:path';
import { build } from 'esbuild';
import type * as Related from '../../../src/related/index.ts';

const root = join(import.meta.dirname, '../../..');

/** `newsrail/related` as it is built, since Node does not read the sources as they stand. */
const { outputFiles } = await build({
  entryPoints: [join(root, 'src/related/index.ts')],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
export const related = (await import(`data:text/javascript;base64,${code}`)) as typeof Related;
