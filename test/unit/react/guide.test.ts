import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/react.md'), 'utf8');
const pieces = new Map(
  [...guide.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code], index) => [
    // As if it stood here, so that it finds React.
    join(import.meta.dirname, `piece-${index}.tsx`),
    code!,
  ]),
);

/** What the compiler says of them, as a strict project has it. */
function faults(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    paths: {
      newsrail: [join(root, 'src/index.ts')],
      'newsrail/latest-list': [join(root, 'src/define/latest-list.ts')],
      'newsrail/*': [join(root, 'src/*.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...others) =>
    files.has(file)
      ? ts.createSourceFile(file, files.get(file)!, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...others);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}

it('all code of docs/react.md compiles, and a mistake in it would not', { timeout: 60_000 }, () => {
  const mistake = join(import.meta.dirname, 'mistake.tsx');
  const wrong = `import { LatestList } from 'newsrail/react';\nexport const list = <LatestList limit="four" />;`;
  const found = faults(new Map([...pieces, [mistake, wrong]]));
  expect(pieces.size).toBeGreaterThan(6);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(mistake);
});
