import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { type ViteUserConfig, defineConfig } from 'vitest/config'

const results = process.env['VITEST_RESULTS']

/** How many test files run at a time, each beside a Neo4j that it does not share: with `NEO4J_URI` there is one. */
const workers = process.env['NEO4J_URI'] ? 1 : Math.min(2, availableParallelism())

const include = ['src/**/*.test.ts', 'bench/generate/**/*.test.ts', 'examples/**/*.test.ts']

/** What measures time or memory, counts processes, or keeps the machine busy: one after another, beside nothing else. */
const alone = [
  'src/main.test.ts',
  'src/cypher/beside-service.test.ts',
  'src/cypher/main.test.ts',
  'src/graph/embedded/long-statements.test.ts',
  'src/graph/neo4j/retry.test.ts',
  'src/graph/queue/statement-queue.test.ts',
  'src/planner/nesting.test.ts',
  'src/server/disk.test.ts',
  'src/server/fuzz.test.ts',
  'src/server/load.test.ts',
  'src/server/long-operations.test.ts',
  'src/server/many-fields.test.ts',
  'src/server/neo4j-faults.test.ts',
  'src/server/shutdown.test.ts',
  'src/server/http/slow-client.test.ts',
  'src/server/limits/cost.test.ts',
  'src/server/limits/limits.test.ts',
  'src/server/operations/memory.test.ts',
]

/** What projects do not take over from the configuration around them, and other configurations need as well. */
export const shared: ViteUserConfig = {
  resolve: {
    // Vite would take graphql's ES modules, while Apollo Server takes the CommonJS ones: two copies of one package.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  // A machine that does other things besides may take ten times as long.
  test: { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 20_000 } } },
}

export default defineConfig({
  test: {
    globalSetup: 'src/graph/testing/global-setup.ts',
    maxWorkers: workers,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      { ...shared, test: { ...shared.test, name: 'together', include, exclude: alone } },
      { ...shared, test: { ...shared.test, name: 'alone', include: alone, fileParallelism: false } },
    ],
  },
})
