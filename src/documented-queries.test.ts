import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from './graph/port.ts'
import { type Service, openSeededGraph, serve } from './server/testing/service.ts'
import { type CodeBlock, codeBlocks, readDocument } from './testing/documents.ts'

const blocks = ['README.md', 'docs/front-ends.md'].flatMap((path) =>
  codeBlocks(readDocument(path)).map((block, index, all) => ({ path, block, next: all[index + 1] })),
)
const queries = blocks.filter(({ block }) => block.language === 'graphql')
const answered = queries.filter(({ next }) => next?.language === 'json')
const commands = blocks.flatMap(({ path, block }) => requestsOf(block).map((query) => ({ path, query })))

/** The operations a shell command sends by curl. */
function requestsOf({ language, code }: CodeBlock): readonly string[] {
  if (language !== 'sh') return []
  return [...code.matchAll(/(?:--json '\{"query": "(.*)"\}'|--data-urlencode 'query=(.*)')/g)].map(
    ([, posted, got]) => posted ?? got ?? '',
  )
}

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

describe('the queries of the documents are answered', () => {
  it.each([
    ['queries', queries],
    ['queries with an answer', answered],
    ['commands', commands],
  ])('there are %s', (_, found) => {
    expect(found).not.toEqual([])
  })

  it.each(queries)('$path: $block.code', async ({ block }) => {
    const { body } = await service.post(block.code)
    expect(body).not.toHaveProperty('errors')
  })

  it.each(commands)('$path: $query', async ({ query }) => {
    const { body } = await service.post(query)
    expect(body).not.toHaveProperty('errors')
  })

  it.each(answered)('$path: with the answer beside it', async ({ block, next }) => {
    const { body } = await service.post(block.code)
    expect(body).toEqual({ data: JSON.parse(next?.code ?? ''), extensions: expect.anything() })
  })
})
