import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['packages/*/test/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'reference/**/*.test.ts', 'tests/**/*.test.ts'], exclude: ['**/node_modules/**', '**/*.browser.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
