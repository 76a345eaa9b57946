import { readdir, readFile } from 'node:fs/promises';
import { join, matchesGlob, relative } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup, type OutputChunk } from 'rollup';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyEntryPoint, runsInNode } from './entry-points.ts';
import { packed, type Packed } from './packed.ts';

let pack: Packed;
beforeAll(async () => void (pack = await packed()));
afterAll(() => pack.remove());

/** What these do when they are loaded serves themselves alone: where nobody uses them, nobody misses it. */
const forThemselves = [
  // Remembers whether the reader has gone back.
  'elements/list/left-page',
  // Fills tables of its own.
  'text/body/tokenizer',
];

interface Module {
  /** Whether something happens when it is loaded: a statement at its top that is no declaration. */
  acts: boolean;
  /** The modules of the package that are loaded with it. */
  imports: string[];
}

/** What happens when a module is loaded, read from its statements. */
function read(file: string, code: string): Module {
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022);
  const module: Module = { acts: false, imports: [] };
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      const typeOnly = ts.isExportDeclaration(statement)
        ? statement.isTypeOnly
        : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const from = statement.moduleSpecifier;
      if (from && ts.isStringLiteral(from) && from.text.startsWith('.') && !typeOnly)
        module.imports.push(join(file, '..', from.text));
    } else if (!isDeclaration(statement)) module.acts = true;
  }
  return module;
}

function isDeclaration(statement: ts.Statement): boolean {
  // 'use client' and the like.
  if (ts.isExpressionStatement(statement)) return ts.isStringLiteral(statement.expression);
  if (ts.isClassDeclaration(statement)) return !statement.members.some(ts.isClassStaticBlockDeclaration);
  return (
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isEmptyStatement(statement)
  );
}

/** The modules of a folder that do something when they are loaded, or load one that does. */
async function acting(folder: string, ending: '.js' | '.ts'): Promise<string[]> {
  const modules = new Map<string, Module>();
  for (const file of await readdir(join(pack.folder, folder), { recursive: true })) {
    const path = join(folder, file);
    if (path.endsWith(ending) && !path.endsWith('.d.ts'))
      modules.set(path, read(path, await readFile(join(pack.folder, path), 'utf8')));
  }
  const acts = (path: string, seen = new Set<string>()): boolean => {
    const module = modules.get(path.replace(/\.js$/, ending));
    if (!module || seen.has(path)) return false;
    seen.add(path);
    const forItself = forThemselves.some((one) => path.startsWith(`${folder}/${one}.`));
    return (module.acts && !forItself) || module.imports.some((other) => acts(other, seen));
  };
  return [...modules.keys()].filter((path) => acts(path)).sort();
}

function listed(files: string[]): string[] {
  const patterns = pack.manifest.sideEffects.map((pattern) => pattern.replace('./', ''));
  return files.filter((file) => patterns.some((pattern) => matchesGlob(file, pattern))).sort();
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(pack.folder, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.d\.ts$|\.map$/.test(entry.name))
    .map((entry) => relative(pack.folder, join(entry.parentPath, entry.name)));
}

describe('sideEffects', () => {
  it('names every module that does something when it is loaded, and no other', async () => {
    const modules = await acting('dist', '.js');
    expect(modules).toContain('dist/define/latest-list.js');
    expect(listed(await filesOf('dist'))).toEqual(modules);
  });

  it('does so for the sources too, of which our own script is built', async () => {
    expect(listed(await filesOf('src'))).toEqual(await acting('src', '.ts'));
  });

  it('leaves out none that has nothing to do for itself any more', async () => {
    for (const one of forThemselves) {
      const path = `dist/${one}.js`;
      expect(read(path, await readFile(join(pack.folder, path), 'utf8')).acts, path).toBe(true);
    }
  });

  it('names the scripts and the style sheets for script tags and links', async () => {
    const files = (await filesOf('cdn')).filter((file) => !file.endsWith('.json'));
    expect(listed(files)).toEqual(files.sort());
  });

  it.each([
    ['a call', `register(it);`],
    ['an assignment', `globalThis.it = 1;`],
    ['a condition', `if (it) it.there = true;`],
    ['a static block', `class It { static { register(this); } }`],
  ])('would miss %s', (_, code) => expect(read('planted.js', code).acts).toBe(true));
});

/** What a project has already, if it uses the entry points that are additions to it. */
function peers(): string[] {
  return Object.keys(pack.manifest.peerDependencies);
}

/** What is left of modules that are imported and not used, by their names. */
const bundlers: Record<string, (modules: string[]) => Promise<Record<string, string>>> = {
  async esbuild(modules) {
    const left = modules.map(async (module) => {
      const { outputFiles } = await build({
        stdin: { contents: `import '${module}';`, resolveDir: pack.project },
        bundle: true,
        external: peers(),
        format: 'esm',
        write: false,
        // It says what it leaves out: which is what is asked here.
        logLevel: 'silent',
      });
      return [module, outputFiles[0]!.text] as const;
    });
    return Object.fromEntries(await Promise.all(left));
  },
  async rollup(modules) {
    const bundle = await rollup({
      input: modules.map((module) => `use ${module}`),
      plugins: [
        {
          name: 'use',
          resolveId: (id) => (id.startsWith('use ') ? join(pack.project, id) : null),
          load: (id) => (id.includes('/use ') ? `import '${id.split('use ')[1]}';` : null),
        },
        nodeResolve({ browser: true }),
      ],
      external: (id) => peers().some((peer) => id === peer || id.startsWith(`${peer}/`)),
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'es' });
    const entries = output.filter((file) => file.type === 'chunk' && file.isEntry);
    return Object.fromEntries(
      entries.map((entry) => [
        (entry as OutputChunk).facadeModuleId!.split('use ')[1]!,
        (entry as OutputChunk).code,
      ]),
    );
  },
};

describe.each(Object.keys(bundlers))('a module that is imported for nothing, in %s', (name) => {
  it('leaves nothing behind, unless it registers an element', async () => {
    const every = await everyEntryPoint();
    const modules = Object.keys(every).filter((one) => runsInNode(every[one]!));
    const left = await bundlers[name]!(modules);
    const withCode = modules.filter((module) => left[module]!.replace(/^\s*\/\/.*$/gm, '').trim());
    expect(withCode).toEqual([
      'newsrail/article-card',
      'newsrail/article-view',
      'newsrail/latest-list',
      'newsrail/related-reads',
      'newsrail/all',
    ]);
  });
});
