import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { openSeededGraph, serve } from '../testing/service.ts'

let graph: Graph
const directory = mkdtempSync(join(tmpdir(), 'trusted-'))

beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(async () => {
  await graph.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('with TRUSTED_DOCUMENTS', () => {
  const text = 'query One { districts { totalCount } }'
  const digest = createHash('sha256').update(text).digest('hex')
  const file = join(directory, 'documents.json')
  const persistedQuery = { version: 1, sha256Hash: digest }

  beforeAll(() => {
    writeFileSync(file, JSON.stringify({ [digest]: text, byName: '{ __typename }' }))
  })

  it.each([
    ['by its digest', { extensions: { persistedQuery } }, 'totalCount'],
    ['by its name', { documentId: 'byName' }, '__typename'],
    ['by a name with its kind', { documentId: `sha256:${digest}` }, 'totalCount'],
    ['by its text', { query: text }, 'totalCount'],
    ['by both', { query: text, extensions: { persistedQuery } }, 'totalCount'],
    [
      'unless the text is another',
      { query: `${text} `, extensions: { persistedQuery } },
      'DOCUMENT_NOT_TRUSTED',
    ],
    ['unless it is unknown', { documentId: 'none' }, 'DOCUMENT_NOT_TRUSTED'],
    ['unless it is introspection', { query: getIntrospectionQuery() }, 'DOCUMENT_NOT_TRUSTED'],
  ])('a document is answered %s', async (_, payload, expected) => {
    const service = await serve(graph, { TRUSTED_DOCUMENTS: file })
    const posted = await service.app.inject({ method: 'POST', url: '/graphql', payload })
    const query = Object.entries(payload).map(([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ])
    const got = await service.app.inject({ url: '/graphql', query: Object.fromEntries(query) })
    await service.close()
    expect(got.json()).toEqual(posted.json())
    expect(posted.body).toContain(expected)
  })

  it('an unusable file stops the start', async () => {
    writeFileSync(join(directory, 'wrong.json'), '["{ __typename }"]')
    await expect(serve(graph, { TRUSTED_DOCUMENTS: join(directory, 'wrong.json') })).rejects.toThrow(
      'it should be a file with a JSON object of digests and documents',
    )
  })
})
