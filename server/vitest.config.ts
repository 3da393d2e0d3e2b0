import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['server/**/*.test.ts', 'demo/**/*.test.ts', 'widget/**/*.test.mjs'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'dist/test/server.json' }]],
  },
});
