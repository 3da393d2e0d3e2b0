import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['server/**/*.test.ts', 'demo/**/*.test.ts', 'widget/**/*.test.mjs'],
    // Two cores are enough: much of the time is waiting, for a browser or for a mail server that does not answer.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'dist/test/server.json' }]],
  },
});
