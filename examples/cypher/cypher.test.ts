import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalOf } from '../../src/cypher/refusal.ts'
import { unknownNames } from '../../src/cypher/unknown-names.ts'
import type { Graph } from '../../src/graph/port.ts'
import { loadSchema } from '../../src/ontology/load.ts'
import { projectRoot } from '../../src/project-root.ts'
import { seededEngines } from '../../src/server/testing/engines.ts'

const analyses = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }))

const manual = readFileSync(join(projectRoot, 'docs/cypher.md'), 'utf8')

describe.each(analyses)('$name', ({ name, text }) => {
  it('begins with its question and an explanation', () => {
    expect(text).toMatch(/^\/\/ [A-Z].{20,}\?\n\/\/ .{20,}/)
  })

  it('uses only names of the model and is not refused', () => {
    expect(unknownNames(text, loadSchema().ontology)).toEqual([])
    expect(refusalOf(text)).toBeUndefined()
  })

  it('is explained in docs/cypher.md under its question', () => {
    const question = /^\/\/ (.*)$/m.exec(text)?.[1] ?? ''
    expect(manual).toContain(`### ${question}\n\n[\`${name}\`](../examples/cypher/${name})`)
  })
})

// The results are the same on every engine, so the engines share the snapshots.
describe.each(seededEngines())('results on $engine', ({ open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(() => graph.close())

  it.each(analyses)('$name', async ({ name, text }) => {
    const rows = await graph.read({ text, parameters: {} })
    expect(rows.length).toBeGreaterThan(0)
    const result = rows.map((row) => JSON.stringify(row)).join(',\n')
    await expect(`[\n${result}\n]\n`).toMatchFileSnapshot(
      join('__snapshots__', name.replace('.cypher', '.json')),
    )
  })
})
