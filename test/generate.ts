import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { reference } from '../build/docs/reference.ts';
import { withAttributes } from '../build/docs/attributes-table.ts';
import { analyse } from '../build/manifest/analyse.ts';
import { elementsOf } from '../build/manifest/elements.ts';
import type { Backend } from '../src/backend.ts';

const root = join(import.meta.dirname, '..');

/**
 * In the core, because it must be there before the first question is asked and is the commonest by far. The others cost
 * a small file more when they are met: loading them all would double what every page downloads.
 */
const CORE = 'wordpress';

interface Known {
  file: string;
  /** What the module exports it as. */
  name: string;
  backend: Backend;
}

/** Which addresses can only be whose, made from the files of `src/backends`: all that a page must know beforehand. */
export async function claims(): Promise<string> {
  const claiming = (await backends()).filter(({ backend }) => backend.claims);
  return [
    '// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.',
    '',
    "/** Addresses that can only be one backend's, and its name. */",
    'export const claims: [RegExp, string][] = [',
    ...claiming.map(({ backend }) => `  [${backend.claims}, '${backend.name}'],`),
    '];',
    '',
  ].join('\n');
}

/** The table of built-in backends, made from the files of `src/backends`, so that a new one is its own file and no more. */
export async function knownBackends(): Promise<string> {
  const entries = (await backends()).map(({ file, name, backend }) => {
    const hint = backend.hint ? ` hint: ${backend.hint},` : '';
    const loaded = file === CORE ? name : `import('../backends/${file}.js').then((module) => module.${name})`;
    return `  { name: '${backend.name}',${hint} load: () => ${loaded} },`;
  });
  return [
    '// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.',
    "import type { BackendEntry } from '../backend.js';",
    `import { ${camelCase(CORE)} } from '../backends/${CORE}.js';`,
    '',
    '/** The backends that come with the library, loaded when they are met. */',
    'export const knownBackends: BackendEntry[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

async function backends(): Promise<Known[]> {
  const files = (await readdir(join(root, 'src/backends'))).map((file) => file.replace('.ts', '')).sort();
  return Promise.all(files.map(async (file) => ({ file, name: camelCase(file), backend: await load(file) })));
}

/** The table of serialisers, made from the files of `src/text/bodies`. */
export async function knownBodies(): Promise<string> {
  const files = (await readdir(join(root, 'src/text/bodies'))).map((file) => file.replace('.ts', '')).sort();
  return [
    '// Made from the files of src/text/bodies by `npm run generate`; a test keeps it fresh.',
    "import type { BodyFormat } from '../article.js';",
    '',
    '/** What renders a body to HTML, by its format; loaded when it is met. */',
    'export const knownBodies: Record<BodyFormat, () => Promise<{ toHtml(value: unknown): string }>> = {',
    ...files.map((file) => `  '${file}': () => import('../text/bodies/${file}.js'),`),
    '};',
    '',
  ].join('\n');
}

/** The table of locales, made from the files of `src/locales` that are named for a language. English is in the core. */
export async function knownLocales(): Promise<string> {
  const files = (await readdir(join(root, 'src/locales'))).map((file) => file.replace('.ts', '')).sort();
  const locales = files.filter((file) => /^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(file) && file !== 'en');
  return [
    '// Made from the files of src/locales by `npm run generate`; a test keeps it fresh.',
    "import type { Strings } from './en.js';",
    '',
    '/** Where the words of a language are; loaded when it is met. */',
    'export const known: Record<string, () => Promise<Record<string, Strings>>> = {',
    ...locales.map((file) => `  '${file}': () => import('./${file}.js'),`),
    '};',
    '',
  ].join('\n');
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
  await writeFile(join(root, 'src/data/claims.ts'), await claims());
  await writeFile(join(root, 'src/data/known-backends.ts'), await knownBackends());
  await writeFile(join(root, 'src/data/known-bodies.ts'), await knownBodies());
  await writeFile(join(root, 'src/locales/known.ts'), await knownLocales());
  const elements = elementsOf(analyse());
  const readme = join(root, 'README.md');
  await writeFile(join(root, 'docs/elements.md'), await reference(elements));
  await writeFile(readme, await withAttributes(await readFile(readme, 'utf8'), elements));
}
