import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The list of built-in backends, made from the files of `src/backends`, so that a new one is its own file and no more. */
export async function knownBackends(): Promise<string> {
  const files = (await readdir(join(root, 'src/backends'))).filter((file) => file.endsWith('.ts')).sort();
  const names = files.map((file) => ({ file, name: camelCase(file.replace('.ts', '')) }));
  return [
    '// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.',
    "import type { Backend } from '../backend.js';",
    ...names.map(({ file, name }) => `import { ${name} } from '../backends/${file.replace('.ts', '.js')}';`),
    '',
    '/** The backends that come with the library. */',
    `export const knownBackends: Backend[] = [${names.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) await writeFile(join(root, 'src/data/known-backends.ts'), await knownBackends());
