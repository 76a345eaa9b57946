import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { capabilities, folder, type Capability } from './capabilities.ts';

const root = join(import.meta.dirname, '../..');

/** Forgets what earlier runs have shown. */
export async function forgetCoverage(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Writes docs/backends.md from what the tests of this run have shown, and from nothing else. */
export async function writeTable(): Promise<void> {
  const backends = (await readdir(join(root, 'src/backends'))).map((file) => file.replace('.ts', '')).sort();
  const shown: Record<string, Set<Capability>> = {};
  for (const file of await readdir(folder)) {
    const cells = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, Capability[]>;
    for (const [name, some] of Object.entries(cells))
      for (const one of some) (shown[name] ??= new Set()).add(one);
  }
  const rows = backends.map((name) => {
    const cells = capabilities.map((capability) => (shown[name]?.has(capability) ? 'yes' : ''));
    const live = existsSync(join(root, `test/live/${name}.test.ts`)) ? 'yes' : '';
    return `| \`${name}\` | ${[...cells, live].join(' | ')} |`;
  });
  const header = ['backend', ...capabilities, 'live'];
  const text = `# Backends

What each backend has been shown to bring. Every “yes” stands for a test that passed in the run that wrote this page
(\`npm test\`); an empty cell means that the API has no such thing, or that no test shows it. “live” means that the
elements are driven against the real software (\`npm run test:live\`, some only with \`-- --all\`). “related” means that
it can be asked for articles that share a keyword or the section with the page's own
([why so](decisions/0015-what-is-asked-for-related-reads.md)).

| ${header.join(' | ')} |
| ${header.map(() => '---').join(' | ')} |
${rows.join('\n')}

\`json\` reads whatever no other backend recognises, by common names or by \`items\`, \`map\` and \`next\`.
[CONTRIBUTING](../CONTRIBUTING.md) shows how to add a backend.
`;
  await writeFile(join(root, 'docs/backends.md'), await format(text, { parser: 'markdown' }));
}
