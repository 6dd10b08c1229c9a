import { connect } from 'node:net'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pino } from 'pino'
import { readConfig } from '../../config.ts'
import { exportModel } from '../../export/model.ts'
import type { Graph } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { RevisionWatch } from '../execution/revision-watch.ts'
import { createGate } from '../http/gate.ts'
import { openSeededGraph } from '../testing/service.ts'
import { ExportFiles } from './export-files.ts'
import { exportRoute } from './export-route.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
  // A file that no socket takes at once.
  const nodes = Array.from({ length: 400 }, (_, index) => ({
    id: `goal:long-${index}`,
    name: '长'.repeat(10_000),
  }))
  await graph.write((transaction) =>
    transaction.run({
      text: 'UNWIND $nodes AS node CREATE (g:Goal:Entity {id: node.id, name: node.name, nameEn: node.name}) RETURN 1 AS done',
      parameters: { nodes },
    }),
  )
})
afterAll(() => graph.close())

test('a client that takes nothing is cut off, and leaves its place to others', async () => {
  const config = readConfig({ EXPORT_LIMIT: '1' })
  const files = new ExportFiles({
    graph,
    watch: new RevisionWatch(graph),
    model: exportModel(loadSchema().ontology),
    publicUrl: '',
    statementTimeout: 30_000,
    log: pino({ level: 'silent' }),
  })
  const app = Fastify()
  // Its bytes would take a second at the least pace.
  app.route(exportRoute({ files, config, gate: createGate(config), grace: 0, leastPace: 24_000 }))
  const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
  const size = Number((await app.inject({ method: 'HEAD', url: '/export/jsonl' })).headers['content-length'])
  expect(size).toBeGreaterThan(20_000_000)

  const stalled = connect(port, '127.0.0.1')
  stalled.on('error', () => undefined)
  stalled.write('GET /export/jsonl HTTP/1.1\r\nHost: x\r\n\r\n')
  await new Promise((resolve) => stalled.once('readable', resolve))
  const other = async (): Promise<number> =>
    (await app.inject({ method: 'HEAD', url: '/export/jsonl' })).statusCode
  // HEAD counts as well, while it lasts.
  await expect.poll(other).toBe(503)
  await expect.poll(other, { timeout: 20_000, interval: 100 }).toBe(200)
  stalled.destroy()
  await app.close()
  await files.close()
})
