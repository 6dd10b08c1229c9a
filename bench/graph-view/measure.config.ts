import { defineConfig } from 'vitest/config'

/** `npm run measure:graph`: needs neither a graph nor a service. */
export default defineConfig({
  test: { include: ['bench/graph-view/measure.ts'], testTimeout: 180_000 },
})
