import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ReplaceableGraph } from '../../graph/port.ts'
import { openForSuite } from '../../graph/testing/suite-graph.ts'
import { testEngines } from '../../graph/testing/test-engines.ts'
import { loadSchema } from '../../ontology/load.ts'
import { type Service, serve } from '../../server/testing/service.ts'
import { loadDataset } from './load-dataset.ts'
import type { Dataset } from './read-manifest.ts'
import { generated } from '../../../bench/generate/testing/generated.ts'

const { ontology } = loadSchema()
const root = mkdtempSync(join(tmpdir(), 'answers-'))
const now = new Date('2026-01-02T03:04:05.678Z')
/** The answers of the first engine; the second must give the same. */
const answers = new Map<string, unknown>()

const OPERATIONS = {
  drives: `{ agencies(first: 5, orderBy: [{ field: DRIVES_COUNT, direction: DESC }]) { nodes { id drives(first: 3) {
    totalCount edges { basis via(first: 2) { id } evidence { source { id } paragraph start end } node { name } } } } } }`,
  figures: `{ outcomes(where: { value: { gte: 500 } }, first: 10, orderBy: [{ field: VALUE }]) { totalCount
    groups(by: MEASURE) { key count } nodes { raw value unit period { start end } initiative { name theme { name } } } } }`,
  search: `{ search(text: "jiaoyu", first: 10) { totalCount nodes { id name } } }`,
  counts: `{ graph { revision loadedAt nodes { label count } relationships { type count } } }`,
}

afterAll(() => {
  rmSync(root, { recursive: true })
})

describe.each(testEngines(join(root, 'graph')))('$engine', ({ open }) => {
  let graph: ReplaceableGraph
  let service: Service
  let dataset: Dataset

  openForSuite(open, async (opened) => {
    graph = opened
    dataset = await generated(root, 12, 1)
    await graph.discardReplacement('seed')
    await loadDataset(graph, dataset, ontology, { now })
    service = await serve(graph)
  })
  afterAll(() => service.close())

  test.each(Object.entries(OPERATIONS))('%s: the same answer on both engines', async (name, query) => {
    const { status, body } = await service.post(query)
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('errors')
    const answer = body instanceof Object && 'data' in body ? body.data : undefined
    expect(answers.get(name) ?? answer).toEqual(answer)
    answers.set(name, answer)
  })

  test('the revision, and as many nodes of each label as there are lines', async () => {
    const { body } = await service.post(OPERATIONS.counts)
    const nodes = dataset.manifest.files.flatMap((file) =>
      'label' in file ? [{ label: file.label, count: file.rows }] : [],
    )
    expect(body).toMatchObject({
      data: {
        graph: {
          revision: dataset.manifest.revision,
          loadedAt: now.toISOString(),
          nodes: expect.arrayContaining(nodes),
        },
      },
    })
  })

  test('an agency has the initiatives of the file', async () => {
    const text = readFileSync(join(dataset.directory, 'relationships/Agency-LEADS-Initiative.jsonl'), 'utf8')
    const agency = 'agency:synthetic-00000003'
    const led = text.split('\n').filter((line) => line.includes(agency)).length
    const { body } = await service.post(
      'query ($id: ID!) { agency(id: $id) { initiatives(role: LEAD) { totalCount } } }',
      { id: agency },
    )
    expect(led).toBeGreaterThan(0)
    expect(body).toMatchObject({ data: { agency: { initiatives: { totalCount: led } } } })
  })
})
