import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type DocumentNode, Kind, getVariableValues, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../config.ts'
import { ClientError } from '../../errors.ts'
import { makeContent } from '../../loader/load/content.ts'
import { readProjectSeed } from '../../loader/read/seed-files.ts'
import { loadSchema } from '../../ontology/load.ts'
import { projectRoot } from '../../project-root.ts'
import { codeBlocks, readDocument } from '../../testing/documents.ts'
import { COMMON, NEO4J_INDEXED } from '../dialect.ts'
import { planOperation } from '../operation.ts'
import { randomOperations } from '../testing/random/random-operation.ts'
import { checkRequest } from './check-request.ts'
import { LARGE_GRAPH } from './testing/large-graph.ts'

// What operations take on a graph of 2,000 agencies, by the statistics of it.

const { public: schema, ontology } = loadSchema()
const { estimatedRowsLimit, nodeLimit } = readConfig({})
const LIMITS = { nodes: nodeLimit, rows: estimatedRowsLimit }
const ANY = { nodes: Infinity, rows: Infinity }

type Input = Readonly<Record<string, unknown>>

/** The estimates of a document's only operation. */
function estimate(
  document: DocumentNode | string,
  input: Input = {},
  dialect = COMMON,
  limits = LIMITS,
): number {
  const parsed = typeof document === 'string' ? parse(document) : document
  const operation = parsed.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], input)
  if (!coerced) throw new Error(errors.join())
  const plan = planOperation(schema, ontology, dialect, parsed, operation, coerced)
  return checkRequest(plan, coerced, limits, LARGE_GRAPH).estimatedRows ?? -1
}

function refusalOf(document: DocumentNode | string, input: Input = {}): string | undefined {
  try {
    estimate(document, input)
    return undefined
  } catch (error) {
    if (error instanceof ClientError) return error.message
    throw error
  }
}

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

const none = (path: readonly string[], inner: string): string =>
  path.reduceRight((filter, field) => `{ ${field}: { none: ${filter} } }`, inner)

const NAME = '{ name: { contains: "z" } }'

describe('an operation that would have the database look at too much is refused, and told why', () => {
  it.each([
    [
      'relationships behind relationships',
      `{ a: agencies(where: ${none(['drives', 'drivenBy', 'drives'], NAME)}) { totalCount }
         b: agencies(where: ${none(['drives', 'drivenBy', 'drives'], NAME)}) { totalCount } }`,
    ],
    ['two of them between hubs', `{ agencies(where: ${none(['drives', 'drivenBy'], NAME)}) { totalCount } }`],
    [
      'every of every',
      `{ goals(where: { initiatives: { every: { goals: { every: { drivenBy: { some: ${NAME} } } } } } }) { nodes { id } } }`,
    ],
    [
      'counts below lists',
      `{ goals(first: 100) { nodes { drivenBy(first: 100) { nodes { drives(first: 18) { nodes { drivenBy { totalCount } } } } } } } }`,
    ],
    [
      'groups below lists',
      `{ districts { nodes { initiatives(first: 100) { nodes { districts { nodes { initiatives { a: groups(by: GOALS) { count } b: groups(by: GOALS) { key } c: groups(by: DISTRICTS) { key } } } } } } } } }`,
    ],
    [
      'filters of the nodes that groups share',
      `{ agencies { groups(by: DISTRICTS) { node { ... on District {
           agencies(where: ${none(['drives', 'drivenBy'], NAME)}) { totalCount } } } } } }`,
    ],
    [
      'searches side by side',
      `{ ${many(20, (index) => `f${index}: search(text: "x${index}") { totalCount }`)} }`,
    ],
  ])('%s', (_, document) => {
    expect(refusalOf(document)).toMatchSnapshot()
  })

  it('lists that every node is compared with', () => {
    const list = Array.from({ length: 1000 }, (_, index) => `x${index}`)
    const document = `query ($list: [String!]!) {
      ${many(20, (index) => `f${index}: outcomes(where: { unit: { notIn: $list } }) { totalCount }`)} }`
    expect(refusalOf(document, { list })).toMatchSnapshot()
  })

  it('conditions that every node is compared with', () => {
    const conditions = many(200, (index) => `{ summary: { contains: "x${index}" } }`)
    const document = `{ ${many(10, (index) => `f${index}: initiatives(where: { or: [${conditions}] }) { totalCount }`)} }`
    expect(refusalOf(document)).toMatchSnapshot()
  })
})

describe('what people ask passes', () => {
  const examples = readdirSync(join(projectRoot, 'examples')).filter((name) => name.endsWith('.graphql'))
  const documents = ['README.md', 'docs/front-ends.md'].flatMap((path) =>
    codeBlocks(readDocument(path)).filter(({ language }) => language === 'graphql'),
  )

  it.each(examples)('examples/%s', (name) => {
    const text = readFileSync(join(projectRoot, 'examples', name), 'utf8')
    const input = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(/^# variables: (.*)$/m.exec(text)?.[1] ?? '{}'))
    expect(refusalOf(text, input)).toBeUndefined()
  })

  it.each(documents)('$code', ({ code }) => {
    expect(refusalOf(code)).toBeUndefined()
  })

  it('nearly all random operations', { timeout: 120_000 }, () => {
    const operations = fc.sample(randomOperations(schema, ontology, makeContent(readProjectSeed())), {
      numRuns: 200,
      // One in forty is refused, so that now and then there would be ten of them.
      seed: 1,
    })
    const refused = operations.filter(({ document, variables }) => {
      return refusalOf(document, variables) !== undefined
    })
    expect(refused.length).toBeLessThan(10)
  })
})

describe('an estimate', () => {
  it.each([
    ['of what an index finds', '{ agency(id: "agency:a") { name } }', 1],
    ['of a count that the database knows', '{ outcomes { totalCount } }', 0],
    ['of a name, all names', '{ agency(name: "a") { name } }', 2000],
    ['of a page, all nodes of the label', '{ agencies { nodes { name } } }', 2000],
    [
      'of several lists, each of them',
      '{ a: agencies { nodes { name } } b: goals { nodes { name } } }',
      2200,
    ],
    [
      'of related nodes, those of nodes that were reached',
      '{ agency(id: "a") { drives { totalCount } } }',
      40,
    ],
    ['of a list by identifiers, those', '{ agencies(where: { id: { in: ["a", "b"] } }) { totalCount } }', 3],
    [
      'of a list that begins at the other end, what is related to that',
      '{ initiatives(where: { agencies: { some: { id: { eq: "a" } } } }) { totalCount } }',
      243,
    ],
    [
      'of a filter, what it reaches',
      '{ agencies(where: { drives: { some: { name: { contains: "a" } } } }) { totalCount } }',
      66_700,
    ],
    ['of types and schemas, nothing', '{ __typename __schema { types { name } } }', 0],
  ])('%s', (_, document, rows) => {
    expect(estimate(document)).toBeCloseTo(rows, -Math.floor(Math.log10(Math.max(rows, 1)) - 1))
  })

  it('is the same on both engines', { timeout: 120_000 }, () => {
    const operations = randomOperations(schema, ontology, makeContent(readProjectSeed()))
    fc.assert(
      fc.property(operations, ({ document, variables }) => {
        expect(estimate(document, variables, NEO4J_INDEXED, ANY)).toBe(
          estimate(document, variables, COMMON, ANY),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('counts what is asked of the nodes that groups share', () => {
    const below = (fields: string): number =>
      estimate(`{ agencies { groups(by: DISTRICTS, first: 10) { node { ... on District { ${fields} } } } } }`)
    const district = estimate('{ district(id: "a") { agencies { totalCount } } }') - 1
    expect(below('agencies { totalCount }') - below('adcode')).toBeCloseTo(10 * district, -2)
  })

  it('counts the relationships of parts', () => {
    const of = (includeParts: boolean): number =>
      estimate(`{ agency(id: "a") { drives(includeParts: ${includeParts}) { totalCount } } }`)
    expect(of(true)).toBeGreaterThan(5 * of(false))
  })

  it('looks at texts and lists that are sent to the nodes that groups share', () => {
    const document = `query ($text: String!) { agencies { groups(by: DISTRICTS) { node { ... on District {
      agencies(where: { name: { contains: $text } }) { totalCount } } } } } }`
    expect(refusalOf(document, { text: 'x'.repeat(2001) })).toBe(
      '`where.name.contains` has 2001 characters, but may have 2000 at most.',
    )
  })

  it('depends on the values of a request', () => {
    const document = `query ($first: Int, $ids: [ID!]!) {
      agencies(first: $first, where: { id: { in: $ids } }) { nodes { initiatives { totalCount } } } }`
    const of = (first: number, count: number): number =>
      estimate(document, { first, ids: Array.from({ length: count }, (_, index) => `agency:${index}`) })
    expect(of(10, 10)).toBeGreaterThan(9 * of(1, 1))
    expect(of(1, 10)).toBeLessThan(of(10, 10) / 5)
  })
})
