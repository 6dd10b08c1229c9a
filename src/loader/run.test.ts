import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './run.ts'
import { EXAMPLE_TEXT } from './testing/example-seed.ts'

const folder = mkdtempSync(join(tmpdir(), 'seed-run-'))
const sources = join(folder, 'sources')
const empty = join(folder, 'empty')
mkdirSync(sources)
mkdirSync(empty)
writeFileSync(join(sources, 'lantern.txt'), EXAMPLE_TEXT)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Exit code and output of a command line; `DATA` and `SOURCES` stand for the folders. */
async function say(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const lines: string[] = []
  const code = await run(
    args,
    { DATA_DIR: join(folder, 'data'), SOURCES_DIR: sources, ...environment },
    { out: (line) => lines.push(line), error: (line) => lines.push(`! ${line}`) },
  )
  return [...lines, `exit ${code}`].join('\n').replaceAll(folder, '…')
}

test('locate prints places ready to be cited', async () => {
  expect(await say(['locate', '镇商务局'])).toMatchInlineSnapshot(`
    "lantern.txt  passage 3  '19,23'
    lantern.txt  passage 4  '81,85'
    exit 0"
  `)
  expect(await say(['locate', '先行\n\n镇'])).toMatchInlineSnapshot(`
    "lantern.txt  passage several  '15,20'
    exit 0"
  `)
  expect(await say(['locate', '没有'])).toMatchInlineSnapshot(`
    "! "没有" stands in none of lantern.txt
    exit 1"
  `)
  expect(await say(['locate', '镇'], { SOURCES_DIR: empty })).toMatchInlineSnapshot(`
    "! …/empty holds no *.txt: set SOURCES_DIR
    exit 3"
  `)
})

test('an environment that cannot be used is told as such', async () => {
  expect(await say(['load'], { PORT: 'x' })).toMatchInlineSnapshot(`
    "! PORT is "x"; it should be a port number, 0 to 65535
    exit 3"
  `)
  const file = join(sources, 'lantern.txt')
  expect(await say(['load'], { DATA_DIR: file })).toMatchInlineSnapshot(`
    "! DATA_DIR …/sources/lantern.txt cannot be written; make it writable or set DATA_DIR to a folder that is
    exit 3"
  `)
})

test('what a text at hand disproves is not loaded', async () => {
  const other = join(folder, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'shanghai-2025-bulletin.txt'), EXAMPLE_TEXT)
  const answer = await say(['load'], { DATA_DIR: join(folder, 'untouched'), SOURCES_DIR: other })
  expect(answer).toContain('it is not the edition of source:shanghai-2025-bulletin that is cited')
  expect(answer).toMatch(/\nexit 1$/)
  expect(existsSync(join(folder, 'untouched'))).toBe(false)
})
