import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const viteConfig = fileURLToPath(new URL('../vite.config.ts', import.meta.url));

/** Tests in a real browser, one at a time: the machine's two cores draw in software. Their files end in `.<name>.test.ts`. */
const inBrowser = (name: string, testTimeout: number) => ({
  extends: viteConfig,
  test: {
    name,
    root,
    environment: 'node' as const,
    include: [`tests/**/*.${name}.test.ts`],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout,
    hookTimeout: 120_000,
    retry: 0,
  },
});

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
      inBrowser('e2e', 90_000),
      // Whole visits and whole kiosks: before a release, not with every change.
      inBrowser('long', 600_000),
    ],
  },
});
