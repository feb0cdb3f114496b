import { defineConfig } from 'vitest/config';

// Two rooms of tests: `pure` needs nothing; `real` gets a real Postgres and a real Redis from its set-up.
const real = [
  'test/db/**/*.test.ts',
  'test/handlers/**/*.test.ts',
  'test/bot/**/*.test.ts',
  'test/trips/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: real, pool: 'threads', maxWorkers: 2 },
      },
      {
        test: {
          name: 'real',
          include: real,
          pool: 'forks',
          globalSetup: ['test/support/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
