import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { projectRoot } from '../../../project-root.ts'

const folder = join(projectRoot, 'dist/web')
const MAX_FIRST_VIEW_BYTES = 150_000

it.runIf(existsSync(folder))('the first view loads at most 150 kB of compressed script', () => {
  const page = readFileSync(join(folder, 'explorer/index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  )
  const loaded = withImports(scripts)
  const bytes = loaded.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0)
  process.stdout.write(`The first view loads ${Math.round(bytes / 1000)} kB of compressed script.\n`)
  expect(loaded.length).toBeGreaterThan(0)
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThan(MAX_FIRST_VIEW_BYTES)
  // What only the graph view and the playground need is there, but in scripts that are loaded later.
  const holds = (words: string, paths: readonly string[]): boolean =>
    paths.some((path) => readFileSync(join(folder, path), 'utf8').includes(words))
  const all = readdirSync(join(folder, 'assets')).flatMap((name) =>
    name.endsWith('.js') ? `assets/${name}` : [],
  )
  for (const words of ['hideEdgesOnMove', 'allShortestPaths', 'graphiql-container'])
    expect([words, holds(words, all), holds(words, loaded)]).toEqual([words, true, false])
})

/** Scripts with those that they import before they run; what is imported later is not among them. */
function withImports(scripts: readonly string[]): readonly string[] {
  const loaded = new Set(scripts)
  // A set goes on with what is added while it is gone through.
  for (const path of loaded) {
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      if (name !== undefined) loaded.add(`assets/${name}`)
    }
  }
  return [...loaded]
}
