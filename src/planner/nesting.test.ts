import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContent } from '../loader/load/content.ts'
import { loadSeed } from '../loader/load/load.ts'
import { readProjectSeed } from '../loader/read/seed-files.ts'
import { createExecutor } from '../server/execution/execute.ts'
import { newOperation } from '../server/operations/operation.ts'
import type { Graph } from '../graph/port.ts'
import { testEngines } from '../graph/testing/test-engines.ts'
import { loadSchema } from '../ontology/load.ts'
import { NEO4J_INDEXED } from './dialect.ts'
import { planOperation } from './operation.ts'
import { MAX_DEPTH } from './plan-context.ts'
import { loadContent } from './testing/load-content.ts'
import { createReference } from './testing/reference/reference.ts'

// Operations as deep as they may be have right answers, and Neo4j plans them in time linear to their depth.

const { public: schema, ontology } = loadSchema()
const content = makeContent(readProjectSeed())
const directory = mkdtempSync(join(tmpdir(), 'nesting-'))
const quote = (digest: string, start: number, end: number): string => `${digest} ${start} ${end}`

/** A busy machine plans the deepest operations for half a minute. */
const TIMEOUT = 300_000

/** An initiative with a leading agency. */
const led = content.relationships.find(({ type }) => type === 'LEADS')?.to ?? ''

/** Agencies, their initiatives, their agencies and so on, down to a level. */
function alternating(depth: number, list: (level: number, inner: string) => string): string {
  let selection = 'id'
  for (let level = depth; level > 0; level--) {
    selection = `id ${level % 2 === 0 ? 'initiatives' : 'agencies'}${list(level, selection)}`
  }
  return `{ ${selection.slice('id '.length)} }`
}

/** Each fifth list may go on at two of its nodes, others at one: deep answers stay small. */
const page = (level: number): string => `first: ${level % 5 === 1 ? 2 : 1}`

const filter =
  'initiatives: { some: { agencies: { some: { initiatives: { none: { name: { eq: "x" } } } } } } }'

const OPERATIONS: Readonly<Record<string, (depth: number) => string>> = {
  lists: (depth) => alternating(depth, (level, inner) => `(${page(level)}) { nodes { ${inner} } }`),
  'lists with everything beside them': (depth) =>
    alternating(
      depth - 2,
      (level, inner) => `(${page(level)}, orderBy: { field: NAME, direction: DESC }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor evidence { source { id } paragraph } node { name outcomes(first: 1) { nodes { name } } ${inner} } }
      }`,
    ),
  'filtered lists': (depth) =>
    alternating(depth, (level, inner) => {
      const where = level % 2 === 1 ? filter : `agencies: { some: { ${filter} } }`
      return `(${page(level)}, where: { ${where} }) { totalCount nodes { ${inner} } }`
    }),
  'a list found from elsewhere': (depth) =>
    alternating(depth, (level, inner) => {
      const where = `where: { initiatives: { some: { id: { eq: "${led}" } } } }`
      return level === 1
        ? `(first: 2, ${where}) { totalCount nodes { ${inner} } }`
        : `(${page(level)}) { nodes { ${inner} } }`
    }),
  'lists with groups halfway down': (depth) =>
    alternating(depth, (level, inner) => {
      const groups = level === 10 ? 'groups(by: THEME) { key count }' : ''
      return `(${page(level)}) { ${groups} nodes { ${inner} } }`
    }),
  'single relationships': (depth) =>
    `{ agencies(last: 9) { nodes { ${'id partOf { '.repeat(depth - 1)} id ${'}'.repeat(depth - 1)} } } }`,
}

const engines = testEngines(directory)

describe.each(engines)('On $engine', ({ engine, open }) => {
  let graph: Graph

  beforeAll(async () => {
    graph = await open()
    await loadContent(graph, ontology, content)
    // The loader adds its stamp and, on Neo4j, the indexes.
    await loadSeed(graph, content)
  })
  afterAll(async () => {
    await graph.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })

  it.each(
    Object.entries(OPERATIONS).flatMap(([name, query]) =>
      [6, 7, 13, MAX_DEPTH].map((depth) => ({ name, depth, query })),
    ),
  )(
    'the answer is right: $name, $depth relationships deep',
    async ({ depth, query }) => {
      const document = parse(query(depth))
      expect(validate(schema, document)).toEqual([])
      const operation = operationOf(query(depth))
      const executor = createExecutor({
        schema,
        ontology,
        graph,
        quote,
        nodeLimit: 200_000,
        statementTimeout: TIMEOUT,
      })
      const { data, errors } = await executor.execute(newOperation(document, operation), {})
      expect(errors).toBeUndefined()
      const expected = await createReference(schema, ontology, content, quote).execute({
        document,
        operation,
        variables: {},
      })
      expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data))
    },
    TIMEOUT,
  )

  it.runIf(engine === 'neo4j').each(['lists', 'single relationships'])(
    '%s sixteen relationships deep take at most six times as long to plan as eight',
    async (name) => {
      const times = new Map<number, number[]>([
        [8, []],
        [16, []],
      ])
      // The first round warms up Java.
      for (let round = 0; round < 4; round++) {
        for (const [depth, taken] of times)
          taken.push(await planningTime(OPERATIONS[name]?.(depth) ?? '', round))
      }
      const [shallow = [], deep = []] = [...times.values()]
      expect(Math.min(...deep) / Math.min(...shallow)).toBeLessThan(6)
    },
    TIMEOUT,
  )

  /** Milliseconds until Neo4j has planned an operation. Variables of a name of their own make it a new statement. */
  async function planningTime(query: string, round: number): Promise<number> {
    const { fields } = planOperation(schema, ontology, NEO4J_INDEXED, parse(query), operationOf(query), {})
    const [field] = fields
    if (field?.kind !== 'statement') throw new Error('the operation has one statement')
    const { text, parameters } = field.plan.bind({})
    const began = performance.now()
    await graph.read(
      { text: `EXPLAIN ${text.replaceAll(/\bv(?=\d)/g, `round${round}_`)}`, parameters },
      { timeout: TIMEOUT },
    )
    return performance.now() - began
  }
})

function operationOf(query: string): OperationDefinitionNode {
  const [operation] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first')
  return operation
}
