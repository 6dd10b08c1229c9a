import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type DocumentNode, Kind, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContent } from '../../loader/load/content.ts'
import { createExecutor } from '../../server/execution/execute.ts'
import { newOperation } from '../../server/operations/operation.ts'
import type { Graph, Json } from '../../graph/port.ts'
import { emptyGraph } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import type { GraphContent } from './content.ts'
import { loadContent } from './load-content.ts'
import { SMALL, randomOperations } from './random/random-operation.ts'
import { DAYS, randomSources, seedOf } from '../../loader/testing/random-sources.ts'

// What an operation answers `@asOf` a day is what it answers from a graph of the sources that were published until then.
//
// RUNS sets how many sets of sources, NEO4J_RUNS how many on Neo4j (`npm run test:as-of`: 300 and 10), SEED repeats a run
// that failed.

const { public: schema, ontology } = loadSchema()
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const directory = mkdtempSync(join(tmpdir(), 'as-of-'))

const engines = testEngines(directory).map(({ engine, open }) => ({
  engine,
  open,
  runs: Number(engine === 'neo4j' ? (process.env['NEO4J_RUNS'] ?? 2) : (process.env['RUNS'] ?? 30)),
}))

/** What random operations leave out. */
const OTHERS = [
  '{ graph { nodes { label count } relationships { type count } } }',
  ...['老名', '别名', 'old', '名', 'commerce', 'branch jobs'].map(
    (text) =>
      `{ search(text: "${text}", first: 50) { totalCount edges { score matched node { id aliases evidence { start } } } } }`,
  ),
  '{ agency(name: "别名") { id name } goal(name: "Old Name") { id } }',
  ...['agency:branch', 'outcome:sales'].map(
    (to) => `{ paths(from: "agency:commerce", to: "${to}", first: 5) {
      length steps { relationship direction from { id } to { id } evidence { start source { id } } } } }`,
  ),
].map((text) => ({ text, variables: {} }))

for (const { text } of OTHERS) {
  const [error] = validate(schema, parse(text))
  if (error) throw error
}

interface Asked {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, Json>>
}

/** The operation on a day, or on none. */
function on(day: string | undefined, { document, variables }: Asked): Asked {
  const directives = day === undefined ? [] : directivesOf(day)
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, directives } : definition,
  )
  return { document: { ...document, definitions }, variables }
}

function directivesOf(day: string): DocumentNode['definitions'][number]['directives'] & object {
  const [definition] = parse(`query @asOf(date: "${day}") { __typename }`, { noLocation: true }).definitions
  return definition?.directives ?? []
}

describe.each(engines)('$engine, SEED=' + String(seed), ({ runs, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })

  async function answers(content: GraphContent, asked: readonly Asked[]): Promise<readonly string[]> {
    await loadContent(graph, ontology, content)
    const executor = createExecutor({ schema, ontology, graph, quote: () => null, nodeLimit: 200_000 })
    const all: string[] = []
    for (const { document, variables } of asked) {
      const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no operation')
      const { data, errors } = await executor.execute(newOperation(document, operation), variables)
      all.push(JSON.stringify([data, errors?.map(({ message }) => message)], null, 1))
    }
    return all
  }

  it('answers from the sources published until then', async () => {
    let differing = 0
    await fc.assert(
      fc.asyncProperty(
        randomSources().chain((sources) =>
          fc.record({
            sources: fc.constant(sources),
            day: fc.constantFrom(...DAYS),
            operations: fc.array(
              randomOperations(schema, ontology, makeContent(seedOf(ontology, sources)), SMALL),
              { minLength: 6, maxLength: 6 },
            ),
          }),
        ),
        async ({ sources, day, operations }) => {
          const others = OTHERS.map(({ text, variables }) => ({ document: parse(text), variables }))
          const asked = [...operations, ...others]
          const known = sources.filter(({ published }) => published === undefined || published <= day)
          const [all, then] = [sources, known].map((one) => makeContent(seedOf(ontology, one)))
          if (!all || !then) throw new Error('two contents are made')
          const actual = await answers(
            all,
            asked.map((one) => on(day, one)),
          )
          const expected = await answers(
            then,
            asked.map((one) => on(undefined, one)),
          )
          expect(actual).toEqual(expected)
          if (known.length < sources.length) differing++
        },
      ),
      { numRuns: runs, seed },
    )
    // Three of five sets differ; of a handful, fewer may by chance.
    if (runs >= 30) expect(differing).toBeGreaterThan(runs / 4)
  }, 3_600_000)
})
