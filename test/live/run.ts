import { fileURLToPath } from 'node:url';
import { startVitest, type Reporter, type TestCase, type TestModule } from 'vitest/node';

// npm run test:live                what costs seconds
// npm run test:live -- --all       everything, which takes minutes and gigabytes the first time
// npm run test:live -- ghost       what has this in its name

const counts = { passed: 0, failed: 0, skipped: 0 };

function failed(name: string, errors: readonly { message: string; diff?: string | undefined }[]): void {
  counts.failed++;
  console.log(`not ok - ${name}`);
  for (const { message, diff } of errors)
    console.log(`${message}\n${diff ?? ''}`.trim().replace(/^/gm, '    '));
}

/** What did not run, and why: one line for tests in a row that have the same reason. */
let skipped = { names: [] as string[], reason: '' };
function sayWhatWasSkipped(): void {
  const { names, reason } = skipped;
  const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
  if (names.length > 0) console.log(`NOT RUN - ${names[0]}${more}: ${reason}`);
  skipped = { names: [], reason: '' };
}

// One line for each test; what could not run is named with its reason.
const lines: Reporter = {
  onTestCaseResult(test: TestCase) {
    const name = test.fullName;
    const result = test.result();
    if (result.state === 'skipped') {
      counts.skipped++;
      const reason = result.note ?? 'no reason given';
      if (reason !== skipped.reason) sayWhatWasSkipped();
      skipped = { names: [...skipped.names, name], reason };
      return;
    }
    sayWhatWasSkipped();
    if (result.state === 'passed') {
      counts.passed++;
      console.log(`ok - ${name}`);
    } else {
      failed(name, result.errors ?? []);
    }
  },
  onTestModuleEnd: sayWhatWasSkipped,
  onTestRunEnd(modules: readonly TestModule[], errors) {
    for (const module of modules)
      if (module.errors().length > 0) failed(module.relativeModuleId, module.errors());
    if (errors.length > 0) failed('outside the tests', errors);
  },
};

const parameters = process.argv.slice(2);
const words = parameters.filter((word) => !word.startsWith('-'));

const vitest = await startVitest('test', words, {
  config: fileURLToPath(new URL('vitest.config.ts', import.meta.url)),
  watch: false,
  reporters: [lines],
  provide: { asked: { words, all: parameters.includes('--all') } },
});
await vitest.close();

const { passed, failed: wrong } = counts;
console.log(`${passed} passed, ${wrong} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
if (wrong > 0 || passed === 0) process.exitCode = 1;
