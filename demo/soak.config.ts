import { defineConfig } from 'vitest/config';

/** What takes too long for `npm test`. */
export default defineConfig({ test: { include: ['demo/**/*.soak.ts'], testTimeout: 60 * 60_000, hookTimeout: 60_000 } });
