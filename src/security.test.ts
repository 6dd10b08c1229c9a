import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectRoot } from './project-root.ts'

const threats = [
  ...readFileSync(join(projectRoot, 'SECURITY.md'), 'utf8').matchAll(
    /^- \*\*(.+?)\.\*\*(?:(?!^- ).)*?Test: `([^`]+)`: `([^`]+)`/gms,
  ),
].map(([, threat = '', file = '', title = '']) => ({ threat, file, title }))

describe('every threat in SECURITY.md names a test that exists', () => {
  it('and none is without one', () => {
    const listed = readFileSync(join(projectRoot, 'SECURITY.md'), 'utf8').match(/^- \*\*/gm)
    expect(threats.length).toBeGreaterThan(15)
    expect(listed).toHaveLength(threats.length)
  })

  it.each(threats)('$threat', ({ file, title }) => {
    const path = join(projectRoot, file)
    expect(file).toMatch(/\.test\.ts$/)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(title)
  })
})

/** Binaries that the registry did not have when the lock file was written; `npm run lock:integrity` adds theirs. */
const UNKNOWN = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'].map(
  (machine) => `node_modules/@grafeo-db/js-${machine}`,
)

it('every dependency is locked to its content, but for five binaries of other machines', () => {
  const lock = z
    .object({
      packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
    })
    .parse(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')))
  const loose = Object.entries(lock.packages).filter(
    ([folder, { integrity }]) => folder !== '' && !integrity?.startsWith('sha512-'),
  )
  expect(UNKNOWN).toEqual(expect.arrayContaining(loose.map(([folder]) => folder)))
})
