import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPoints, everyEntryPoint, runsInNode } from './entry-points.ts';
import { packed, root, type Packed } from './packed.ts';

let pack: Packed;
let every: Record<string, string>;
let modules: string[];
beforeAll(async () => {
  pack = await packed();
  await linkPeers();
  every = await everyEntryPoint();
  modules = Object.keys(every).filter((name) => runsInNode(every[name]!));
});
afterAll(() => pack.remove());

/** Some entry points are additions to what a project has: here it has what this one has. */
async function linkPeers(): Promise<void> {
  for (const name of [...Object.keys(pack.manifest.peerDependencies), '@types/react']) {
    const link = join(pack.project, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link);
  }
}

/** Files of the installed package, by their paths in it. */
async function files(folder: string, ending: RegExp): Promise<string[]> {
  const entries = await readdir(join(pack.folder, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(pack.folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe('what can be imported', () => {
  it('is what is documented, and no more', () => {
    const open = Object.entries(pack.manifest.exports).flatMap(([name, target]) => {
      if (target === null) return [];
      const file = typeof target === 'string' ? target : (target.default ?? target.types);
      return [[name.replace('.', 'newsrail'), file?.replace('./', '')]];
    });
    expect(Object.fromEntries(open)).toEqual(entryPoints);
  });

  it('is found by Node, each as the file that it should be', async () => {
    // What has only types is TypeScript's to find.
    const names = Object.keys(every).filter((name) => !every[name]!.endsWith('.d.ts'));
    const found = JSON.parse(
      await pack.node(`
        import { relative } from 'node:path';
        import { fileURLToPath } from 'node:url';
        const resolved = {};
        for (const name of ${JSON.stringify(names)})
          resolved[name] = relative('node_modules/newsrail', fileURLToPath(import.meta.resolve(name)));
        console.log(JSON.stringify(resolved));`),
    ) as Record<string, string>;
    expect(found).toEqual(Object.fromEntries(names.map((name) => [name, every[name]])));
    const missing = Object.values(every).filter((file) => !existsSync(join(pack.folder, file)));
    expect(missing).toEqual([]);
  });

  it('is nothing from inside', async () => {
    const inside = ['dist/index.js', 'elements/article-element', 'locales/load', 'src/index.ts', 'cdn'];
    const answers = await pack.node(`
      const answers = [];
      for (const name of ${JSON.stringify(inside)})
        answers.push(await import('newsrail/' + name).then(() => 'open', ({ code }) => code));
      console.log([...new Set(answers)].join());`);
    expect(answers).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each(['nodenext', 'bundler'])('has types that say what a module has, by %s resolution', async (kind) => {
    const named = JSON.parse(
      await pack.node(`
        const named = {};
        for (const name of ${JSON.stringify(modules)}) named[name] = Object.keys(await import(name)).sort();
        console.log(JSON.stringify(named));`),
    ) as Record<string, string[]>;
    const typed = modulesByTypes(kind);
    expect(Object.keys(typed).length).toBeGreaterThan(50);
    expect(typed).toEqual(named);
  });

  it('leads to every module of the package: none is shipped in vain', async () => {
    const { metafile } = await build({
      entryPoints: [...new Set([...modules.map((name) => every[name]!), ...forSomeRunTimes()])].map((file) =>
        join(pack.folder, file),
      ),
      absWorkingDir: pack.folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      packages: 'external',
      logLevel: 'error',
    });
    const reached = new Set(Object.keys(metafile.inputs));
    const inVain = [];
    for (const file of await files('dist', /\.js$/)) {
      // What is only types leaves a file without code.
      const code = (await readFile(join(pack.folder, file), 'utf8')).replace(/^\/\/#.*$/gm, '').trim();
      if (!reached.has(file) && code) inVain.push(file);
    }
    expect(inVain).toEqual([]);
  });
});

/** The scripts that an entry point is where a condition says so, such as `workerd`. */
function forSomeRunTimes(): string[] {
  return Object.values(pack.manifest.exports)
    .flatMap((target) => (target && typeof target === 'object' ? Object.values(target) : []))
    .filter((file) => /^\.\/dist\/[^*]*\.js$/.test(file))
    .map((file) => file.replace('./', ''));
}

/** The values that each module exports, as TypeScript has it. */
function modulesByTypes(kind: string): Record<string, string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: kind === 'nodenext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution:
      kind === 'nodenext' ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const user = join(pack.project, `${kind}.mts`);
  const source = modules.map((name, index) => `export * as m${index} from '${name}';`).join('\n');
  ts.sys.writeFile(user, source);
  const program = ts.createProgram([user], options);
  const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(complaints).toEqual([]);
  const checker = program.getTypeChecker();
  const isValue = (symbol: ts.Symbol): boolean => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (
      Boolean(target.flags & ts.SymbolFlags.Value) &&
      !symbol.declarations?.some(ts.isTypeOnlyExportDeclaration)
    );
  };
  const namespaces = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(user)!)!);
  return Object.fromEntries(
    namespaces.map((namespace, index) => {
      const values = checker
        .getExportsOfModule(checker.getAliasedSymbol(namespace))
        .filter(isValue)
        .map(({ name }) => name);
      return [modules[index]!, values.sort()];
    }),
  );
}

describe('what is shipped', () => {
  it('has a source map for every script, which leads to sources that are there', async () => {
    const scripts = [...(await files('dist', /\.js$/)), ...(await files('cdn', /\.js$/))];
    expect(scripts.length).toBeGreaterThan(200);
    const astray: string[] = [];
    for (const script of scripts) {
      const code = await readFile(join(pack.folder, script), 'utf8');
      const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
      if (!name) {
        astray.push(`${script} names no map`);
        continue;
      }
      const path = join(dirname(join(pack.folder, script)), name);
      const { sources, sourcesContent } = JSON.parse(await readFile(path, 'utf8')) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      for (const [index, source] of sources.entries()) {
        const shipped = relative(pack.folder, join(dirname(path), source));
        // What others have written is in the map itself.
        const there = shipped.startsWith('src/')
          ? existsSync(join(pack.folder, shipped))
          : sourcesContent?.[index];
        if (!there) astray.push(`${script}: ${source}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('has declarations that lead to their sources', async () => {
    for (const map of await files('dist', /\.d\.ts\.map$/)) {
      const { sources } = JSON.parse(await readFile(join(pack.folder, map), 'utf8')) as {
        sources: string[];
      };
      for (const source of sources)
        expect(existsSync(join(pack.folder, dirname(map), source)), `${map}: ${source}`).toBe(true);
    }
  });

  it('has the sources that maps lead to, and no other file than a page, a program or a reader needs', async () => {
    const sources = await files('src', /./);
    const astray = sources.filter((source) => {
      const built = source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.d.ts.map');
      return !existsSync(join(pack.folder, built));
    });
    expect(astray).toEqual([]);
    const kinds = new Set(
      (await files('', /./)).map((file) => file.replace(/^.*?(?=(\.d)?\.[a-z]+(\.map)?$)/, '')),
    );
    expect([...kinds].sort()).toEqual(
      ['.css', '.d.ts', '.d.ts.map', '.js', '.js.map', '.json', '.md', '.ts', '.txt', 'LICENSE'].sort(),
    );
  });

  it('runs nothing when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(pack.manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });
});
