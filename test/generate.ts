import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Backend } from '../src/backend.ts';

const root = join(import.meta.dirname, '..');

/**
 * In the core, because it must be there before the first question is asked and is the commonest by far. The others cost
 * a small file more when they are met: loading them all would add a fifth to every page.
 */
const CORE = ['wordpress'];

/** The table of built-in backends, made from the files of `src/backends`, so that a new one is its own file and no more. */
export async function knownBackends(): Promise<string> {
  const files = (await readdir(join(root, 'src/backends'))).map((file) => file.replace('.ts', '')).sort();
  const backends = await Promise.all(
    files.map(async (file) => ({ file, name: camelCase(file), backend: await load(file) })),
  );
  const imports = backends.filter(({ file }) => CORE.includes(file));
  const entries = backends.map(({ file, name, backend }) => {
    const { claims, hint } = backend;
    const loaded = CORE.includes(file)
      ? name
      : `import('../backends/${file}.js').then((module) => module.${name})`;
    return `  { name: '${backend.name}',${part({ claims })}${part({ hint })} load: () => ${loaded} },`;
  });
  return [
    '// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.',
    "import type { BackendEntry } from '../backend.js';",
    ...imports.map(({ file, name }) => `import { ${name} } from '../backends/${file}.js';`),
    '',
    '/** The backends that come with the library. Most are loaded when they are met. */',
    'export const knownBackends: BackendEntry[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** The table of serialisers, made from the files of `src/text/bodies`. */
export async function knownBodies(): Promise<string> {
  const files = (await readdir(join(root, 'src/text/bodies'))).map((file) => file.replace('.ts', '')).sort();
  return [
    '// Made from the files of src/text/bodies by `npm run generate`; a test keeps it fresh.',
    "import type { BodyFormat } from '../article.js';",
    '',
    '/** What renders a body to HTML, by its format; loaded when it is met. */',
    'export const knownBodies: Partial<Record<BodyFormat, () => Promise<{ toHtml(value: unknown): string }>>> = {',
    ...files.map((file) => `  '${file}': () => import('../text/bodies/${file}.js'),`),
    '};',
    '',
  ].join('\n');
}

function part(pattern: Record<string, RegExp | undefined>): string {
  return Object.entries(pattern)
    .map(([key, value]) => (value ? ` ${key}: ${value},` : ''))
    .join('');
}

async function load(file: string): Promise<Backend> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/backends', `${file}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  );
  return module[camelCase(file)];
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) {
  await writeFile(join(root, 'src/data/known-backends.ts'), await knownBackends());
  await writeFile(join(root, 'src/data/known-bodies.ts'), await knownBodies());
}
