import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const results = process.env['VITEST_RESULTS']

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES modules, while Apollo Server takes the CommonJS ones: two copies of one package.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['src/**/*.test.ts', 'bench/generate/**/*.test.ts', 'examples/**/*.test.ts'],
    globalSetup: 'src/graph/testing/global-setup.ts',
    // There is one Neo4j for all of them.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
})
