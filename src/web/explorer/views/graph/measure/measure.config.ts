import { defineConfig } from 'vitest/config'

/** `npm run measure:graph`: needs neither a graph nor a service. */
export default defineConfig({
  test: { include: ['src/web/explorer/views/graph/measure/measure.ts'], testTimeout: 180_000 },
})
