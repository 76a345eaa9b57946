import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { startNewsroom } from '../examples/newsroom/server.ts';
import { chromiumArgs, findChromium } from './browser/chromium.ts';
import { findFirefox } from './browser/firefox.ts';
import { webkitLauncher } from './browser/webkit.ts';
import { corpora } from './corpora.ts';
import { results } from './results.ts';

const root = join(import.meta.dirname, '..');
const suite = process.env.TEST_BROWSER ?? 'browser';
const browser = await { browser: inChromium, firefox: inFirefox, webkit: webkitLauncher }[suite]();
const newsroom = await startNewsroom({ port: 0 });

async function inChromium() {
  const { path, source, env } = await findChromium();
  console.log(`Browser tests in ${path} (${source})`);
  return chromeLauncher({
    launchOptions: {
      executablePath: path,
      headless: 'shell',
      args: chromiumArgs,
      env: { ...process.env, ...env },
    },
  });
}

function inFirefox() {
  const path = findFirefox();
  console.log(`Browser tests in ${path}`);
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: path } });
  return Object.assign(launcher, { name: 'Firefox' });
}

/** A sandboxed frame is of no origin, so that it asks for modules as a page of another site would. */
function forStrangers(context, next) {
  context.set('Access-Control-Allow-Origin', '*');
  return next();
}

/** Leaves the counts where the command that ran this can add them up. */
function countingReporter() {
  return {
    async stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const count = ({ suites = [], tests = [] }) => {
        for (const { skipped, passed } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
        suites.forEach(count);
      };
      for (const { testResults, passed, errors } of sessions) {
        if (testResults) count(testResults);
        // A file that could not even be loaded has no tests that could fail.
        if (!passed && (errors.length || !testResults)) counts.failed++;
      }
      const file = results(suite);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(counts));
    },
  };
}

export default {
  rootDir: root,
  files: 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [corpora, forStrangers],
  // A page that is not in front draws nothing, and so nothing comes near its viewport.
  concurrency: 1,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'test/tsconfig.json') })],
  browsers: [browser],
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { timeout: 15_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en"><head><title>Tests</title></head><body>
    <script>window.newsroom = ${JSON.stringify(newsroom.url)};</script>
    <script type="module" src="${framework}"></script></body></html>`,
};
