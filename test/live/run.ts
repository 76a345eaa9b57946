import { fileURLToPath } from 'node:url';
import { startVitest, type Reporter, type TestCase, type TestModule } from 'vitest/node';

const counts = { passed: 0, failed: 0, skipped: 0 };

function failed(name: string, errors: readonly { message: string; diff?: string | undefined }[]): void {
  counts.failed++;
  console.log(`not ok - ${name}`);
  for (const { message, diff } of errors)
    console.log(`${message}\n${diff ?? ''}`.trim().replace(/^/gm, '    '));
}

// One line for each test; what could not run is named with its reason.
const lines: Reporter = {
  onTestCaseResult(test: TestCase) {
    const name = test.fullName;
    const result = test.result();
    if (result.state === 'passed') {
      counts.passed++;
      console.log(`ok - ${name}`);
    } else if (result.state === 'skipped') {
      counts.skipped++;
      console.log(`NOT RUN - ${name}: ${result.note ?? 'no reason given'}`);
    } else {
      failed(name, result.errors ?? []);
    }
  },
  onTestRunEnd(modules: readonly TestModule[], errors) {
    for (const module of modules)
      if (module.errors().length > 0) failed(module.relativeModuleId, module.errors());
    if (errors.length > 0) failed('outside the tests', errors);
  },
};

const vitest = await startVitest('test', process.argv.slice(2), {
  config: fileURLToPath(new URL('vitest.config.ts', import.meta.url)),
  watch: false,
  reporters: [lines],
});
await vitest.close();

const { passed, failed: wrong, skipped } = counts;
console.log(`${passed} passed, ${wrong} failed${skipped ? `, ${skipped} skipped` : ''}`);
if (wrong > 0 || passed === 0) process.exitCode = 1;
