import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../graph/embedded/grafeo.ts'
import { openNeo4j } from '../graph/neo4j/neo4j.ts'
import type { Graph } from '../graph/port.ts'
import { neo4jSettings } from '../graph/testing/test-engines.ts'
import { type Service, serve } from './testing/service.ts'

const directory = mkdtempSync(join(tmpdir(), 'many-fields-'))
const neo4j = neo4jSettings()
const limits = { concurrency: 4, queueTimeout: 60_000 }

const engines: readonly (readonly [string, () => Promise<Graph>])[] = [
  ['embedded', () => openEmbedded({ directory, limits })],
  ...(neo4j ? ([['neo4j', () => openNeo4j(neo4j, limits)]] as const) : []),
]

const MANY = `{ ${Array.from({ length: 20 }, (_, index) => `f${index}: themes { totalCount }`).join(' ')} }`
const CHEAP = '{ agencies(first: 1) { nodes { name } } }'

describe.each(engines)('operations with twenty root fields each, on %s', (_, open) => {
  let graph: Graph
  let service: Service
  /** How many of their statements have ended. */
  let ended = 0
  beforeAll(async () => {
    graph = await open()
    const read: Graph['read'] = async (statement, options) => {
      const rows = await graph.read(statement, options)
      // What the service reads for itself, its statistics, belongs to no snapshot.
      if (options?.snapshot && statement.text.includes(':Theme')) ended++
      return rows
    }
    service = await serve({
      engine: graph.engine,
      generation: graph.generation,
      read,
      write: (work) => graph.write(work),
      prepare: (statements) => graph.prepare(statements),
      hasTextIndex: (name) => graph.hasTextIndex(name),
      ping: () => graph.ping(),
      close: () => graph.close(),
    })
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })

  it('let one with a single field pass, and all are answered', async () => {
    await service.post(CHEAP)
    const many = Array.from({ length: 16 }, () => service.post(MANY))
    const cheap = await service.post(CHEAP)
    const before = ended
    expect(cheap).toMatchObject({ status: 200, body: { data: { agencies: { nodes: expect.any(Array) } } } })
    for (const { status, body } of await Promise.all(many)) {
      expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('"errors"')])
    }
    // One statement of each other operation, and those that ran already; without turns it would be most of 320.
    expect(before).toBeLessThan(60)
    expect(ended).toBe(320)
  })
})
