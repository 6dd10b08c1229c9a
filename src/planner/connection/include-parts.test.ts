import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '../../graph/embedded/grafeo.ts'
import type { Graph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { dataOf, printAsked, runOn } from '../../testing/run-operation.ts'
import type { GraphContent } from '../testing/content.ts'
import { exampleContent } from '../testing/example-content.ts'
import { loadContent } from '../testing/load-content.ts'

const schema = loadSchema()
const directory = mkdtempSync(join(tmpdir(), 'parts-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** The branch has a cell, which belongs to the commission as well, by two ways. */
const content: GraphContent = {
  nodes: [
    ...exampleContent.nodes,
    {
      id: 'agency:cell',
      labels: ['Agency', 'Entity'],
      properties: { name: '小组', nameEn: 'Cell', kind: 'PARTY_BRANCH' },
    },
  ],
  relationships: [
    ...exampleContent.relationships,
    { type: 'PART_OF', from: 'agency:cell', to: 'agency:commerce-branch', properties: {} },
    { type: 'PART_OF', from: 'agency:cell', to: 'agency:commerce', properties: {} },
    { type: 'LEADS', from: 'agency:cell', to: 'initiative:ai-plus', properties: {} },
    { type: 'REPORTED', from: 'agency:cell', to: 'outcome:mood', properties: {} },
  ],
}

const page = z.object({
  agency: z.object({
    initiatives: z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ role: z.string(), node: z.object({ id: z.string() }) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

describe.each(testEngines(directory))('`includeParts` on $engine', ({ open }) => {
  let graph: Graph

  openForSuite(open, async (opened) => {
    graph = opened
    await loadContent(graph, schema.ontology, content)
  })

  const answer = (query: string): Promise<unknown> => dataOf(schema, graph, query)

  test('adds what parts of parts are related to, an edge for each relationship', async () => {
    expect(
      page.parse(
        await answer(`{
          agency(id: "agency:commerce") {
            initiatives(includeParts: true) { totalCount edges { role node { id } } pageInfo { hasNextPage endCursor } }
          }
        }`),
      ).agency.initiatives,
    ).toMatchObject({
      totalCount: 5,
      edges: [
        { role: 'LEAD', node: { id: 'initiative:ai-plus' } },
        { role: 'LEAD', node: { id: 'initiative:night-market' } },
        { role: 'LEAD', node: { id: 'initiative:trade-in' } },
        { role: 'SUPPORT', node: { id: 'initiative:trade-in' } },
        { role: 'SUPPORT', node: { id: 'initiative:trade-in' } },
      ],
    })
  })

  test('pages through all of them, none twice and none left out', async () => {
    const found: string[] = []
    let after = ''
    for (let size = 0; size < 9; size++) {
      const { edges, pageInfo } = page.parse(
        await answer(`{
          agency(id: "agency:commerce") {
            initiatives(includeParts: true, first: 1${after}) {
              totalCount edges { role node { id } } pageInfo { hasNextPage endCursor }
            }
          }
        }`),
      ).agency.initiatives
      found.push(...edges.map(({ role, node }) => `${role} ${node.id}`))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor ?? ''}"`
    }
    expect(found).toEqual([
      'LEAD initiative:ai-plus',
      'LEAD initiative:night-market',
      'LEAD initiative:trade-in',
      'SUPPORT initiative:trade-in',
      'SUPPORT initiative:trade-in',
    ])
  })

  test('goes with filters, roles, groups and figures; without it a list is of the agency alone', async () => {
    expect(
      await answer(`{
        agency(id: "agency:commerce-branch") {
          own: initiatives { totalCount }
          said: initiatives(includeParts: false) { totalCount }
          led: initiatives(includeParts: true, edge: { role: { eq: LEAD } }) { nodes { id } }
          only: initiatives(
            includeParts: true
            where: { agencies: { none: { id: { eq: "agency:commerce-branch" } } } }
          ) { nodes { id } }
          groups: initiatives(includeParts: true) { groups(by: AGENCIES) { key count } }
          outcomes(includeParts: true) { totalCount nodes { id } }
          drives(includeParts: true) { totalCount }
        }
      }`),
    ).toMatchObject({
      agency: {
        own: { totalCount: 1 },
        said: { totalCount: 1 },
        led: { nodes: [{ id: 'initiative:ai-plus' }] },
        only: { nodes: [{ id: 'initiative:ai-plus' }] },
        groups: {
          groups: [
            { key: 'agency:cell', count: 1 },
            { key: 'agency:commerce', count: 1 },
            { key: 'agency:commerce-branch', count: 1 },
            { key: 'agency:xuhui', count: 1 },
          ],
        },
        outcomes: { totalCount: 1, nodes: [{ id: 'outcome:mood' }] },
        drives: { totalCount: 0 },
      },
    })
  })
})

test('`includeParts` binds each part once, before what it is related to', async () => {
  const graph = await openEmbedded({ directory: join(directory, 'text') })
  await loadContent(graph, schema.ontology, content)
  const query = `{
    agency(id: "agency:commerce") { drives(includeParts: true) { totalCount nodes { id } } }
  }`
  expect(printAsked(await runOn(schema, graph, query))).toMatchInlineSnapshot(`
    "MATCH (v0:Agency {id: $p0})
    CALL (v0) {
      MATCH (v0)<-[:PART_OF*0..]-(v3:Agency)
      WITH DISTINCT v3
      MATCH (v3)-[v2:DRIVES]->(v1:Goal)
      WITH v2, v1, v3 ORDER BY v1.id ASC, v3.id ASC LIMIT $p1
      RETURN collect([v1.id]) AS v4
    }
    CALL (v0) {
      MATCH (v0)<-[:PART_OF*0..]-(v6:Agency)
      WITH DISTINCT v6
      MATCH (v6)-[:DRIVES]->(v5:Goal)
      RETURN count(*) AS v7
    }
    RETURN v4 AS c0, v7 AS c1
    -- { p0: 'agency:commerce', p1: 20 }

    {
      agency: {
        drives: { totalCount: 1, nodes: [ { id: 'goal:consumption' } ] }
      }
    }"
  `)
  await graph.close()
})
