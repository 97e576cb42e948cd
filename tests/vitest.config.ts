import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const viteConfig = fileURLToPath(new URL('../vite.config.ts', import.meta.url));

/** Three kinds of test. What the site's build makes of a file (readings, baked light) tests see through its plugins too. */
export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    reporters: ['default'],
    projects: [
      {
        extends: viteConfig,
        test: {
          name: 'unit',
          root,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{e2e,long}.test.ts', 'tests/architecture/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: viteConfig,
        test: {
          name: 'architecture',
          root,
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: ['tests/architecture/bad-examples/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: viteConfig,
        test: {
          name: 'e2e',
          root,
          environment: 'node',
          include: ['tests/**/*.e2e.test.ts'],
          // One browser at a time: the machine's two cores draw in software.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
      {
        extends: viteConfig,
        test: {
          name: 'long',
          root,
          environment: 'node',
          include: ['tests/**/*.long.test.ts'],
          // Whole visits and whole kiosks: before a release, not with every change. One browser at a time: the machine's two cores draw in software.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
