import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { makeContent } from '../loader/load/content.ts'
import { readProjectSeed } from '../loader/read/seed-files.ts'
import { ensureLoaded } from '../loader/load/ensure.ts'
import type { Graph } from '../graph/port.ts'
import { openForSuite } from '../graph/testing/suite-graph.ts'
import { testEngines } from '../graph/testing/test-engines.ts'
import { type Service, serve } from './testing/service.ts'

// A graph loaded by other means has the model's labels, properties and relationships, but nothing that this project's
// loader adds: no label Entity, no search properties, no stamp.

const directory = mkdtempSync(join(tmpdir(), 'foreign-'))
const STATEMENTS = [
  'MATCH (n) DETACH DELETE n',
  `CREATE (:Agency {id: 'agency:library', name: '市图书馆', nameEn: 'City Library', kind: 'PUBLIC_INSTITUTION'})`,
  `CREATE (:Initiative {id: 'initiative:night-reading', name: '夜读', nameEn: 'Night reading'})`,
  `CREATE (:Goal {id: 'goal:reading', name: '全民阅读', nameEn: 'Reading for all'})`,
  `MATCH (a:Agency {id: 'agency:library'}) MATCH (i:Initiative {id: 'initiative:night-reading'}) CREATE (a)-[:LEADS]->(i)`,
  `MATCH (i:Initiative {id: 'initiative:night-reading'}) MATCH (g:Goal {id: 'goal:reading'}) CREATE (i)-[:ADVANCES {basis: 'STATED'}]->(g)`,
]

describe.each(testEngines(directory))('a graph loaded into $engine by other means', ({ open }) => {
  let graph: Graph
  let service: Service

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true })
  })
  openForSuite(open, async (opened) => {
    graph = opened
    await graph.write(async (transaction) => {
      for (const text of STATEMENTS) await transaction.run({ text, parameters: {} })
    })
    service = await serve(graph)
  })
  afterAll(() => service.close())

  it('is unchanged by the start of the service', async () => {
    const log = pino({ level: 'silent' })
    expect(await ensureLoaded(graph, makeContent(readProjectSeed()), log)).toBe('foreign')
  })

  it('has no revision', async () => {
    const { body } = await service.post('{ graph { revision loadedAt } agencies { totalCount } }')
    expect(body).toMatchObject({
      data: { graph: { revision: null, loadedAt: null }, agencies: { totalCount: 1 } },
    })
  })

  it('is served', async () => {
    const { body } = await service.post(`{
      node(id: "agency:library") { ... on Agency { name aliases evidence { start } } }
      goal(name: "全民阅读") {
        initiatives { edges { basis evidence { start } node { agencies { edges { role node { nameEn } } } } } }
      }
      search(text: "library") { edges { matched node { id } } }
      paths(from: "agency:library", to: "goal:reading") { steps { relationship direction } }
    }`)
    expect(body).toMatchObject({
      data: {
        node: { name: '市图书馆', aliases: [], evidence: [] },
        goal: {
          initiatives: {
            edges: [
              {
                basis: 'STATED',
                evidence: [],
                node: { agencies: { edges: [{ role: 'LEAD', node: { nameEn: 'City Library' } }] } },
              },
            ],
          },
        },
        search: { edges: [{ matched: 'City Library', node: { id: 'agency:library' } }] },
        paths: [
          {
            steps: [
              { relationship: 'LEADS', direction: 'OUT' },
              { relationship: 'ADVANCES', direction: 'OUT' },
            ],
          },
        ],
      },
    })
  })
})
