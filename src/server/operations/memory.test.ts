import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type DocumentNode, Kind, assertObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadSchema } from '../../ontology/load.ts'
import { COMMON, type Dialect, NEO4J_INDEXED } from '../../planner/dialect.ts'
import { type OperationPlan, planOperation } from '../../planner/operation.ts'
import { type RunningService, startService } from '../testing/running-service.ts'
import { weightOfDocument, weightOfPlan, weightOfVariables } from './weight.ts'

const { public: schema, ontology } = loadSchema()

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** All connections of all types: little text for a large plan. */
const connections = [...ontology.nodes.values()]
  .map(({ label }) => {
    const type = assertObjectType(schema.getType(label))
    const fields = Object.values(type.getFields()).filter((field) =>
      String(field.type).endsWith('Connection!'),
    )
    return `... on ${label} { id ${fields.map(({ name }) => `${name} { __typename }`).join(' ')} }`
  })
  .join(' ')
const fragment = `fragment F on Node { id ${connections} }`

/** A document like no other, whose plan is large. */
function large(index: number): string {
  return `query Q${index} { ${many(7, (field) => `f${field}: node(id: "x") { ...F }`)} } ${fragment}`
}

const documents: readonly (readonly [string, (index: number) => string])[] = [
  ['all connections of all types, seven times', large],
  ['a count', (index) => `query Q${index} { districts { totalCount } }`],
  ['a search', (index) => `query Q${index} { search(text: "x") { edges { node { ...F } } } } ${fragment}`],
  ['paths', (index) => `query Q${index} { paths(from: "a", to: "b") { nodes { ...F } } } ${fragment}`],
  [
    'columns',
    (index) => `query Q${index} { agencies { nodes { ${many(70, (field) => `f${field}: name`)} } } }`,
  ],
  [
    'a filter',
    (index) =>
      `query Q${index} { agencies(where: { or: [${many(60, (name) => `{ name: { eq: "${name}" } }`)}] }) { totalCount } }`,
  ],
  [
    'deep lists',
    (index) =>
      `query Q${index} { agencies { nodes { ${'initiatives { nodes { agencies { nodes { '.repeat(4)} id ${'} } } } '.repeat(4)} } } }`,
  ],
  [
    'wide lists',
    (index) =>
      `query Q${index} { agencies { nodes { ${many(20, (list) => `l${list}: initiatives(first: ${list + 1}) { nodes { id name } totalCount }`)} } } }`,
  ],
  ['comments', (index) => `query Q${index} { districts { totalCount } } ${'#a\n'.repeat(3000)}`],
]

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** So many bytes are made that those of the test itself do not count. */
const MEASURED_BYTES = 10_000_000

/** How many bytes one thing takes. */
function bytesOf(make: (index: number) => unknown, estimate: number): number {
  const count = Math.max(20, Math.ceil(MEASURED_BYTES / estimate))
  // What is compiled and cached on the way is there after the first round.
  for (let index = 0; index < count; index++) make(index)
  const made: unknown[] = Array.from({ length: count }, () => undefined)
  const before = heap()
  for (let index = 0; index < count; index++) made[index] = make(index)
  const bytes = (heap() - before) / made.length
  return bytes
}

function plan(document: DocumentNode, dialect: Dialect): OperationPlan {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('the document has no operation')
  return planOperation(schema, ontology, dialect, document, operation, {})
}

describe('an estimate of bytes holds within a factor of two', () => {
  it.each(documents)('of %s', (_, textOf) => {
    const ratios = [COMMON, NEO4J_INDEXED].map((dialect) => {
      const planned = (index: number): { readonly document: DocumentNode; readonly plan: OperationPlan } => {
        const document = parse(textOf(index))
        return { document, plan: plan(document, dialect) }
      }
      const one = planned(0)
      const estimate = weightOfDocument(one.document) + weightOfPlan(one.plan, one.document)
      return estimate / bytesOf(planned, estimate)
    })
    for (const ratio of ratios) {
      expect(ratio).toBeGreaterThan(0.5)
      expect(ratio).toBeLessThan(2)
    }
  })
})

describe('variables are never thought to take less than half of what they do', () => {
  it.each([
    ['conditions', (index: number) => many(400, (one) => `{"name":{"eq":"${index} ${one}"}},`)],
    ['texts', (index: number) => many(800, (one) => `"${index} ${one}",`)],
    ['numbers', (index: number) => many(800, (one) => `${index + one / 7},`)],
    ['empty objects', () => many(2000, () => '{},')],
    ['one long text', (index: number) => `"${'a'.repeat(20_000)}${index}",`],
  ])('%s', (_, partsOf) => {
    const variables = (index: number): Record<string, unknown> => ({
      value: z.array(z.unknown()).parse(JSON.parse(`[${partsOf(index)}null]`)),
    })
    const estimate = weightOfVariables(variables(0))
    expect(estimate / bytesOf(variables, estimate)).toBeGreaterThan(0.5)
  })
})

describe('with a small heap', () => {
  const directory = mkdtempSync(join(tmpdir(), 'memory-'))
  let service: RunningService

  beforeAll(async () => {
    service = await startService({ DATA_DIR: directory, NODE_OPTIONS: '--max-old-space-size=256' })
  })
  afterAll(async () => {
    service.child.kill('SIGTERM')
    await service.ended
    rmSync(directory, { recursive: true, force: true })
  })

  async function post(query: string): Promise<unknown> {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.json()
  }

  const scrape = async (): Promise<string> => (await fetch(`${service.url}/metrics`)).text()

  it('names of 200,000 characters are cut', { timeout: 120_000 }, async () => {
    const before = (await scrape()).length
    for (let index = 0; index < 60; index++) {
      await post(`query N${index}${'a'.repeat(200_000)} { __typename }`)
    }
    const text = await scrape()
    // Only the first hundred names are told apart, so this test comes first.
    expect(/operation="N0a+…"/.exec(text)?.[0]).toHaveLength('operation=""'.length + 101)
    expect(text.length - before).toBeLessThan(60 * 8000)
  })

  it('large plans of ever new documents stay within their bounds', { timeout: 300_000 }, async () => {
    for (let index = 0; index < 400; index++) expect(await post(large(index))).toHaveProperty('data.f6', null)
    const bytes = (await scrape()).matchAll(/cache_bytes\{cache="(?:operations|plans)"\} (\d+)/g)
    const sizes = z
      .array(z.coerce.number())
      .length(2)
      .parse([...bytes].map(([, size]) => size))
    expect(Math.max(...sizes)).toBeGreaterThan(20 * 2 ** 20)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64 * 2 ** 20)
    expect(service.child.exitCode).toBeNull()
  })
})
