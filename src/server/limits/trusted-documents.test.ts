import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'
import { projectRoot } from '../../project-root.ts'
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

  describe.each([
    ['graphql-codegen with SHA-256', () => codegenManifest('sha256')],
    ['graphql-codegen with SHA-1', () => codegenManifest('sha1')],
    ['`generate-persisted-query-manifest` of Apollo', () => Promise.resolve(apolloManifest())],
    ["Relay's compiler", () => Promise.resolve({ [createHash('md5').update(text).digest('hex')]: text })],
  ])('the manifest of %s loads', (_, manifestOf) => {
    it.each([
      ['`documentId`', (id: string) => ({ documentId: id })],
      [
        "Apollo's persisted-query link",
        (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
      ],
    ])('and its identifiers are found by %s, with and without `sha256:`', async (__, payloadOf) => {
      const manifest = await manifestOf()
      const path = join(directory, 'manifest.json')
      writeFileSync(path, JSON.stringify(manifest))
      const service = await serve(graph, { TRUSTED_DOCUMENTS: path })
      const [id = ''] = identifiersIn(manifest)
      const bare = id.replace(/^sha256:/, '')
      const answers = await Promise.all(
        [id, bare, `sha256:${bare}`].map(async (name) => {
          const payload = payloadOf(name)
          return (await service.app.inject({ method: 'POST', url: '/graphql', payload })).json<unknown>()
        }),
      )
      await service.close()
      for (const answer of answers) expect(answer).toHaveProperty('data.districts.totalCount', 16)
    })
  })

  /** What the client preset of graphql-codegen writes for the document. */
  async function codegenManifest(
    hashAlgorithm: 'sha1' | 'sha256',
  ): Promise<Readonly<Record<string, string>>> {
    const files = await generate(
      {
        schema: join(projectRoot, 'docs/schema.graphql'),
        documents: text,
        silent: true,
        generates: {
          'generated/': { preset: 'client', presetConfig: { persistedDocuments: { hashAlgorithm } } },
        },
      },
      false,
    )
    const written = z.array(z.object({ filename: z.string(), content: z.string() })).parse(files)
    const manifest = written.find(({ filename }) => filename.endsWith('persisted-documents.json'))
    return z.record(z.string(), z.string()).parse(JSON.parse(manifest?.content ?? ''))
  }

  /** What Apollo's command writes for it: its format is documented, its text printed with `__typename`. */
  function apolloManifest(): Readonly<Record<string, unknown>> {
    const body = 'query One {\n  districts {\n    totalCount\n  }\n}'
    const id = createHash('sha256').update(body).digest('hex')
    return {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id, name: 'One', type: 'query', body }],
    }
  }

  function identifiersIn(manifest: Readonly<Record<string, unknown>>): readonly string[] {
    const { operations } = z
      .object({ operations: z.array(z.object({ id: z.string() })).optional() })
      .parse(manifest)
    return operations?.map(({ id }) => id) ?? Object.keys(manifest)
  }

  it.each([
    ['a list', '["{ __typename }"]'],
    [
      'another version of a manifest',
      '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}',
    ],
    ['no JSON', 'query One { __typename }'],
  ])('an unusable file, %s, stops the start', async (_, content) => {
    writeFileSync(join(directory, 'wrong.json'), content)
    await expect(serve(graph, { TRUSTED_DOCUMENTS: join(directory, 'wrong.json') })).rejects.toThrow(
      "it should be a file with a JSON object of digests and documents, or Apollo's persisted query manifest",
    )
  })
})
