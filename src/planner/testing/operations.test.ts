import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type ExecutionResult, type FormattedExecutionResult, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContent } from '../../loader/load/content.ts'
import { loadSeed } from '../../loader/load/load.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { createExecutor } from '../../server/execution/execute.ts'
import { newOperation } from '../../server/operations/operation.ts'
import type { Graph } from '../../graph/port.ts'
import { emptyGraph } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import type { GraphContent } from './content.ts'
import { loadContent } from './load-content.ts'
import { randomContents, randomContentsWithGaps } from './random/random-content.ts'
import { randomOperations } from './random/random-operation.ts'
import { createReference } from './reference/reference.ts'

// Random valid operations give the same JSON through the planner and through the reference, which resolves
// field by field in memory and shares nothing with the planner but the schema.
//
// OPERATIONS sets how many, NEO4J_OPERATIONS how many on Neo4j (`npm run test:operations`: 20,000 and 300), SEED repeats
// a run that failed.

const { public: schema, ontology } = loadSchema()
const quote = (digest: string, start: number, end: number): string => `${digest} ${start} ${end}`
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const directory = mkdtempSync(join(tmpdir(), 'operations-'))

const projectContent = makeContent(readProjectSeed())

const engines = testEngines(directory).map(({ engine, open }) => ({
  engine,
  open,
  operations: Number(
    engine === 'neo4j' ? (process.env['NEO4J_OPERATIONS'] ?? 100) : (process.env['OPERATIONS'] ?? 500),
  ),
}))

/** The seed of this project, random graphs, and random graphs that lack what the schema promises. */
function contents(): readonly {
  readonly name: string
  readonly content: GraphContent
  readonly share: number
}[] {
  const random = fc.sample(randomContents(ontology), { numRuns: 4, seed })
  const gaps = fc.sample(randomContentsWithGaps(ontology), { numRuns: 2, seed })
  return [
    { name: 'the seed of this project', content: projectContent, share: 0.3 },
    ...random.map((content, index) => ({ name: `random graph ${index + 1}`, content, share: 0.15 })),
    ...gaps.map((content, index) => ({ name: `random graph with gaps ${index + 1}`, content, share: 0.05 })),
  ]
}

describe.each(engines)('$engine, SEED=' + String(seed), ({ operations, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })

  it.each(contents())(
    'random operations on $name',
    async ({ content, share }) => {
      await loadContent(graph, ontology, content)
      // The loader adds its stamp and, on Neo4j, the full-text index.
      if (content === projectContent) await loadSeed(graph, projectContent)
      const executor = createExecutor({ schema, ontology, graph, quote, nodeLimit: 200_000 })
      const reference = createReference(schema, ontology, content, quote)
      await fc.assert(
        fc.asyncProperty(randomOperations(schema, ontology, content), async (operation) => {
          expect(validate(schema, operation.document)).toEqual([])
          const { document, operation: definition, variables } = operation
          const [actual, expected] = [
            await executor.execute(newOperation(document, definition), variables),
            await reference.execute(operation),
          ]
          expect(inKeyOrder(actual)).toEqual(inKeyOrder(expected))
        }),
        { numRuns: Math.ceil(operations * share), seed },
      )
    },
    3_600_000,
  )
})

/** The data as text, because the order of its keys matters too, and whether there were errors. */
function inKeyOrder(result: ExecutionResult | FormattedExecutionResult): unknown {
  return { data: JSON.stringify(result.data, null, 1), errors: result.errors !== undefined }
}
