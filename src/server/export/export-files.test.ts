import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pino } from 'pino'
import { exportModel } from '../../export/model.ts'
import type { Graph, Row } from '../../graph/port.ts'
import { loadSchema } from '../../ontology/load.ts'
import { RevisionWatch } from '../execution/revision-watch.ts'
import { openSeededGraph } from '../testing/service.ts'
import { DOWNLOADS_OF_CLIENT, Downloads } from './downloads.ts'
import { ExportFiles } from './export-files.ts'

const model = exportModel(loadSchema().ontology)
let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

/** Exports of the graph, with the statements that made them. */
function exportsOf(patience?: number): { readonly files: ExportFiles; readonly statements: string[] } {
  const statements: string[] = []
  const read = (...asked: Parameters<Graph['read']>): Promise<Row[]> => {
    statements.push(asked[0].text)
    return graph.read(...asked)
  }
  const files = new ExportFiles({
    graph: { read },
    watch: new RevisionWatch(graph),
    model,
    publicUrl: '',
    statementTimeout: 30_000,
    log: pino({ level: 'silent' }),
    ...(patience === undefined ? {} : { patience }),
  })
  return { files, statements }
}

test('an export is made once for a revision, however many ask', async () => {
  const { files, statements } = exportsOf()
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => files.get('jsonl')))
  const read = statements.length
  expect(new Set(others.map((other) => other === first))).toEqual(new Set([true]))
  expect(await files.get('jsonl')).toBe(first)
  expect(statements.length).toBe(read)
  await files.close()
})

test('exports are made one at a time', async () => {
  const { files, statements } = exportsOf()
  await Promise.all([files.get('jsonl'), files.get('graphml')])
  const half = statements.slice(0, statements.length / 2)
  expect(statements.slice(statements.length / 2)).toEqual(half)
  await files.close()
})

test('who waits too long gets 503 with `Retry-After`, and the file a little later', async () => {
  const { files } = exportsOf(0)
  await expect(files.get('turtle')).rejects.toMatchObject({
    status: 503,
    code: 'OVERLOADED',
    headers: { 'retry-after': '10' },
  })
  await expect.poll(() => files.get('turtle').catch(() => undefined), { timeout: 20_000 }).toBeDefined()
  await files.close()
})

test('a load makes a new file; whoever downloads the old one gets all of it', async () => {
  const { files } = exportsOf()
  const old = await files.get('jsonl')
  await graph.write((transaction) =>
    transaction.run({ text: "MATCH (r:Revision) SET r.revision = 'next' RETURN 1 AS done", parameters: {} }),
  )
  const next = await files.get('jsonl')
  expect(next.revision).toBe('next')
  expect((await buffer(old.read(0, old.size - 1))).length).toBe(old.size)
  old.release()
  // Nobody has it open any more.
  await expect
    .poll(async () =>
      Promise.resolve()
        .then(() => buffer(old.read(0, 9)))
        .catch(() => 'closed'),
    )
    .toBe('closed')
  await files.close()
})

test('a graph without a revision is not exported over HTTP', async () => {
  const files = new ExportFiles({
    graph,
    watch: { get: async () => ({ ...(await new RevisionWatch(graph).get()), revision: undefined }) },
    model,
    publicUrl: '',
    statementTimeout: 30_000,
    log: pino({ level: 'silent' }),
  })
  await expect(files.get('jsonl')).rejects.toMatchObject({ status: 404 })
  await files.close()
})

test('nothing is left in the temporary folder, even while exports are served', async () => {
  const { files } = exportsOf()
  await files.get('gexf')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('initiative-graph-export-'))).toEqual([])
  await files.close()
})

test('a client that downloads too much at once gets 503, and so do all where too many download', () => {
  const downloads = new Downloads(3)
  const own = Array.from({ length: DOWNLOADS_OF_CLIENT }, () => downloads.begin('one'))
  expect(() => downloads.begin('one')).toThrow(
    '2 exports of yours are on the way; at most 2 are sent at once',
  )
  const other = downloads.begin('two')
  expect(() => downloads.begin('three')).toThrow('3 exports are on the way; at most 3 are sent at once')
  // Ending it twice frees one place.
  other()
  other()
  downloads.begin('three')
  expect(() => downloads.begin('four')).toThrow('at most 3')
  own[0]?.()
  downloads.begin('one')
})
