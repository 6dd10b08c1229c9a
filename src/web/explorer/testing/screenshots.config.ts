import { defineConfig } from 'vitest/config'
import { shared } from '../../../../vitest.config.ts'

/** `npm run screenshots`: the same settings as the tests have, for the files that take the pictures. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ['src/web/{explorer,review}/testing/screenshots.ts'] },
})
