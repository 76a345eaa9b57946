import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Suites that run in Node; `--project` picks one. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['test/{unit,backends,newsroom}/**/*.test.ts?(x)'],
          typecheck: {
            enabled: true,
            include: ['test/unit/**/*.test-d.ts?(x)'],
            tsconfig: 'test/tsconfig.json',
          },
        },
      },
      {
        test: {
          name: 'package',
          root,
          include: ['test/package/**/*.test.ts'],
          exclude: ['test/package/types.test.ts'],
          globalSetup: ['test/package/start.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'types',
          root,
          include: ['test/package/types.test.ts'],
          globalSetup: ['test/package/start.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'pages',
          root,
          include: ['test/pages/**/*.test.ts'],
          globalSetup: ['test/pages/start.ts'],
          // Pages that are drawn at the same time share the processor: a few of them, and no more.
          fileParallelism: false,
          maxConcurrency: 4,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
