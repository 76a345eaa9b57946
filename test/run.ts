import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetCoverage, writeTable } from './backends/table.ts';
import { results } from './results.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Suite {
  name: string;
  what: string;
  command: string[];
  /** Variables of its process beside our own. */
  env?: Record<string, string>;
  /** Whether it runs only when it is named: it needs what not everybody has. */
  onlyNamed?: boolean;
}

const elements = ['web-test-runner', '--config', 'test/web-test-runner.config.mjs'];

const suites: Suite[] = [
  { name: 'unit', what: 'Unit tests (Node)', command: vitest('unit') },
  { name: 'browser', what: 'Browser tests (Chromium)', command: elements },
  ...['Firefox', 'WebKit'].map((browser) => ({
    name: browser.toLowerCase(),
    what: `Browser tests (${browser})`,
    command: elements,
    env: { TEST_BROWSER: browser.toLowerCase() },
    onlyNamed: true,
  })),
  { name: 'pages', what: 'Whole pages (Chromium)', command: vitest('pages') },
  { name: 'package', what: 'Package tests (packed, installed elsewhere)', command: vitest('package') },
  {
    name: 'types',
    what: 'Types in TypeScript, React, Preact, Solid, Qwik, Vue and Svelte',
    command: vitest('types'),
  },
];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const chosen = suites.filter(({ name, onlyNamed }) => (wanted.length ? wanted.includes(name) : !onlyNamed));

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const suite of chosen) {
  console.log(`\n— ${suite.what}`);
  await rm(results(suite.name), { force: true });
  if (suite.name === 'unit') await forgetCoverage();
  const code = await run(suite);
  if (suite.name === 'unit' && code === 0) await writeTable();
  const counts = await countsOf(suite.name);
  // A runner that dies has counted nothing, or not everything.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
}

const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;

function vitest(project: string): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results(project)}`];
  return ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project, ...reporters];
}

function run({ command: [program, ...args], env }: Suite): Promise<number> {
  const bin = join(import.meta.dirname, '../node_modules/.bin', program!);
  return new Promise((resolve) => {
    const child = spawn(bin, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', (error) => {
      console.error(error);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Vitest and the browser reporter each count in words of their own. */
async function countsOf(suite: string): Promise<Counts> {
  const counted = JSON.parse(await readFile(results(suite), 'utf8').catch(() => '{}')) as Record<
    string,
    number
  >;
  return {
    passed: counted.passed ?? counted.numPassedTests ?? 0,
    failed: counted.failed ?? counted.numFailedTests ?? 0,
    skipped: counted.skipped ?? (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0),
  };
}
