import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asText } from '../../../graph/json.ts'
import type { Graph } from '../../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../../../server/testing/service.ts'
import * as documents from '../generated/graphql.ts'
import { NEIGHBOURS } from '../generated/neighbours.ts'
import { PAGES } from '../generated/pages.ts'
import { ENTITY_TYPES, KINDS, type Kind } from '../ontology.ts'
import { type Choices, variablesOf } from '../views/figures/question.ts'
import { districtsCypher } from './districts.ts'
import { figuresCypher } from './figures.ts'
import { homeCypher } from './home.ts'
import { literal } from './literal.ts'
import { matrixCypher } from './matrix.ts'
import { passagesCypher } from './passages.ts'
import { pathsCypher } from './paths.ts'

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await openSeededGraph()
  service = await serve(graph)
})
afterAll(async () => {
  await service.close()
  await graph.close()
})

describe('the Cypher beside a view finds the same ids as its GraphQL', () => {
  it.each(KINDS)('on the page of every %s', async (kind) => {
    const { document, cypher } = PAGES[kind]
    for (const id of await idsOf(kind)) {
      const found = await run(cypher.replace('$id', literal(id)))
      expect(found, id).toEqual(await askAll(document, { id }))
      expect(found).toContain(id)
    }
  })

  it.each(KINDS)('in the graph around every %s', async (kind) => {
    const fields = ENTITY_TYPES[kind].relationships.map(({ field }) => [field, true] as const)
    let most = 0
    for (const id of await idsOf(kind)) {
      const found = await run(NEIGHBOURS[kind].replace('$id', literal(id)))
      expect(found, id).toEqual(
        await askAll(documents.NeighboursDocument, { id, ...Object.fromEntries(fields) }),
      )
      most = Math.max(most, found.length)
    }
    expect(most).toBeGreaterThan(1)
  })

  const filtered: Choices = { order: 'VALUE', measure: 'YEAR_ON_YEAR', unit: '%' }

  it.each([
    { view: 'matrix', document: documents.MatrixDocument, variables: {}, cypher: matrixCypher() },
    { view: 'districts', document: documents.DistrictsDocument, variables: {}, cypher: districtsCypher() },
    ...[{ order: 'ID' } as const, filtered].map((choices) => ({
      view: `figures ${JSON.stringify(choices)}`,
      document: documents.FiguresDocument,
      variables: variablesOf(choices),
      cypher: figuresCypher(choices),
    })),
  ])('in the view of the $view', async ({ document, variables, cypher }) => {
    const found = await run(cypher)
    expect(found.length).toBeGreaterThan(3)
    expect(new Set(found)).toEqual(new Set(await askAll(document, { ...variables })))
  })

  it('in the passages of a source', async () => {
    const [id = ''] = await idsOf('source')
    const found = await run(passagesCypher(id))
    expect(found).toEqual(await askAll(documents.PassagesDocument, { id }))
    expect(found.length).toBeGreaterThan(10)
  })

  it('for the paths between two entities', async () => {
    const ends = { from: 'agency:xuhui-district', to: 'agency:minhang-district' }
    const found = await run(pathsCypher(ends.from, ends.to))
    expect(found).toEqual(await askAll(documents.PathsDocument, { ...ends, maxLength: 4 }))
    expect(found.length).toBeGreaterThan(3)
  })

  it('on the first page', async () => {
    const found = await run(homeCypher())
    expect(found).toEqual(await askAll(documents.HomeDocument, {}))
    expect(found.length).toBeGreaterThan(20)
  })
})

it('a name with quotes and backslashes stays one literal', async () => {
  const name = "l'été \\ 'x'"
  expect(await graph.read({ text: `RETURN ${literal(name)}`, parameters: {} })).toEqual([[name]])
})

/** The ids of all entities of a kind; there has to be one. */
async function idsOf(kind: Kind): Promise<readonly string[]> {
  const { name } = ENTITY_TYPES[kind]
  const rows = await graph.read({ text: `MATCH (n:${name}) RETURN n.id ORDER BY n.id`, parameters: {} })
  expect(rows.length).toBeGreaterThan(0)
  return rows.map(([id]) => asText(id))
}

/** The ids that Cypher without parameters finds. */
async function run(text: string): Promise<readonly string[]> {
  return idsIn(await graph.read({ text, parameters: {} }))
}

/** The ids in the answer to a document, with all pages of its lists. */
async function askAll(
  document: { toString(): string },
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { body } = await service.post(document.toString(), variables)
  expect(body).not.toHaveProperty('errors')
  const data = fieldsOf(fieldsOf(body)['data'])
  const after = Object.values(data).flatMap((root) =>
    Object.entries(fieldsOf(root)).flatMap(([name, list]) => {
      const { hasNextPage, endCursor } = fieldsOf(fieldsOf(list)['pageInfo'])
      return hasNextPage === true ? [{ [`${name}After`]: endCursor }] : []
    }),
  )
  const following = await Promise.all(after.map((cursor) => askAll(document, { ...variables, ...cursor })))
  return sorted([...idsIn(data), ...following.flat()])
}

/** All ids in an answer, but not those that citations name. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[a-z]+:[^\s#]+$/.test(value) ? [value] : []
  if (Array.isArray(value)) return sorted(value.flatMap(idsIn))
  if (typeof value !== 'object' || value === null) return []
  return sorted(Object.entries(value).flatMap(([key, child]) => (key === 'evidence' ? [] : idsIn(child))))
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort()
}
