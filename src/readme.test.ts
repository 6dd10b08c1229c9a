import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VARIABLE_NAMES } from './config.ts'
import { ERROR_CODES } from './errors.ts'
import { projectRoot } from './project-root.ts'

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')

describe('the README names', () => {
  it.each(VARIABLE_NAMES)('the variable %s', (name) => {
    expect(readme).toContain(`\`${name}\``)
  })

  it.each(Object.keys(ERROR_CODES))('the error %s', (code) => {
    expect(readme).toContain(`\`${code}\``)
  })
})
