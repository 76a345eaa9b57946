import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

interface Step {
  name: string;
  /** Words apart by single spaces. */
  command: string;
}

// Everything that must hold before a change is done, in the order in which it fails soonest. `.ci/run` runs the same.
const steps: Step[] = [
  { name: 'format', command: 'prettier --check .' },
  { name: 'types', command: 'tsc --project test/tsconfig.json' },
  {
    name: 'lint',
    // Where an example is not installed, what its own configuration builds on is not there.
    command:
      'oxlint --config test/oxlint.json --type-aware --tsconfig test/tsconfig.json ' +
      ['astro', 'csp', 'html', 'sveltekit'].map((name) => `--ignore-pattern examples/${name} `).join('') +
      'build src test examples',
  },
  {
    name: 'templates',
    // It knows neither lit 3's `nothing` nor container queries.
    command:
      'lit-analyzer src/**/*.ts --strict --rules.no-incompatible-type-binding off --rules.no-invalid-css off',
  },
  { name: 'test', command: 'node test/run.ts' },
  { name: 'build', command: 'npm run build' },
  { name: 'package', command: 'publint --strict' },
  // A style sheet has no types, nor has a text.
  {
    name: 'exports',
    command: 'attw --pack . --profile esm-only --exclude-entrypoints newsrail.css llms.txt',
  },
  { name: 'size', command: 'node test/bench/size.ts --check' },
  { name: 'bundlers', command: 'node test/bench/bundlers.ts --check' },
  { name: 'herd', command: 'node test/bench/herd.ts --check' },
  // The tests write the table of backends, the size script the README's figures: what is committed must be that.
  { name: 'fresh', command: 'git diff --exit-code -- docs README.md src' },
  // What docs/related.md says of the ranking, measured anew where the articles are at hand.
  { name: 'related', command: 'node test/bench/related.ts --check' },
  { name: 'changeset', command: 'changeset status' },
  // All of a release but the upload, from what is committed.
  { name: 'release', command: 'node build/release/run.ts --dry-run --checked' },
  { name: 'frameworks', command: 'node test/frameworks/run.ts --check' },
  { name: 'live', command: 'node test/live/run.ts' },
];

const words = process.argv.slice(2);
const without = words.filter((word) => word.startsWith('--without=')).map((word) => word.split('=')[1]);
const only = words.filter((word) => !word.startsWith('-'));
const chosen = steps.filter(({ name }) => !without.includes(name) && (!only.length || only.includes(name)));

const bin = join(import.meta.dirname, '../node_modules/.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

const failed: string[] = [];
for (const { name, command } of chosen) {
  console.log(`\n=== ${name}`);
  const [program, ...parameters] = command.split(' ');
  const { status } = spawnSync(program!, parameters, { stdio: 'inherit', env });
  if (status !== 0) failed.push(name);
}

for (const name of without) console.log(`\nLeft out as asked: ${name}`);
console.log(
  failed.length
    ? `\nFailed: ${failed.join(', ')}`
    : `\nAll of these hold: ${chosen.map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed.length ? 1 : 0;
