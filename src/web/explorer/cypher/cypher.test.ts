import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asText } from '../../../graph/json.ts'
import type { Graph } from '../../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../../../server/testing/service.ts'
import * as documents from '../generated/graphql.ts'
import { agencyCypher } from './agency.ts'
import { districtCypher } from './district.ts'
import { documentCypher } from './document.ts'
import { districtsCypher } from './districts.ts'
import { figuresCypher } from './figures.ts'
import { matrixCypher } from './matrix.ts'
import { type Choices, variablesOf } from '../views/figures/question.ts'
import { goalCypher } from './goal.ts'
import { homeCypher } from './home.ts'
import { initiativeCypher } from './initiative.ts'
import { literal } from './literal.ts'
import { neighboursCypher } from './neighbours.ts'
import { outcomeCypher } from './outcome.ts'
import { pathsCypher } from './paths.ts'
import { partnerCypher } from './partner.ts'
import { placeCypher } from './place.ts'
import { platformCypher } from './platform.ts'
import { sourceCypher } from './source.ts'
import { themeCypher } from './theme.ts'
import { FIELDS } from '../views/graph/relationships.ts'

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
  it.each([
    ['Agency', documents.AgencyDocument, agencyCypher],
    ['Goal', documents.GoalDocument, goalCypher],
    ['Initiative', documents.InitiativeDocument, initiativeCypher],
    ['District', documents.DistrictDocument, districtCypher],
    ['Outcome', documents.OutcomeDocument, outcomeCypher],
    ['Theme', documents.ThemeDocument, themeCypher],
    ['Document', documents.DocumentDocument, documentCypher],
    ['Place', documents.PlaceDocument, placeCypher],
    ['Platform', documents.PlatformDocument, platformCypher],
    ['Partner', documents.PartnerDocument, partnerCypher],
    ['Source', documents.SourceDocument, sourceCypher],
  ])('on the page of every %s', async (label, document, cypher) => {
    const nodes = await graph.read({ text: `MATCH (n:${label}) RETURN n.id ORDER BY n.id`, parameters: {} })
    expect(nodes.length).toBeGreaterThan(0)
    for (const [id] of nodes) {
      const [answered, found] = [await askAll(document, { id }), await run(cypher(asText(id)))]
      expect(found, asText(id)).toEqual(answered)
      expect(found).toContain(id)
    }
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

  it.each([
    ...[
      'agency:xuhui-district',
      'goal:stable-employment',
      'initiative:saic-trade-in-sales',
      'district:xuhui',
    ],
    ...[
      'outcome:pudong-visits',
      'theme:livelihood',
      'document:property-governance-monthly',
      'place:zhangyuan',
    ],
    ...['platform:yi-wang-xie-tong', 'partner:louis-vuitton', 'source:shanghai-2025-bulletin'],
  ])('in the graph around %s', async (id) => {
    const all = Object.fromEntries(FIELDS.map((field) => [field, true] as const))
    const found = await run(neighboursCypher(id))
    expect(found).toEqual(await askAll(documents.NeighboursDocument, { id, ...all }))
    expect(found.length).toBeGreaterThan(1)
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
