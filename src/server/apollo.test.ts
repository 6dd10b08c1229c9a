import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../graph/port.ts'
import type { ApolloPlugin } from './apollo.ts'
import { openSeededGraph, serve } from './testing/service.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

/** A plug-in that notes each operation, and with which error codes it ended. */
function listening(): { readonly plugin: ApolloPlugin; readonly seen: readonly string[] } {
  const seen: string[] = []
  const plugin: ApolloPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operationName, response: { body } }) => {
          const errors = (body.kind === 'single' && body.singleResult.errors) || []
          const codes = errors.map(({ extensions }) => String(extensions?.['code']))
          seen.push([operationName ?? 'anonymous', ...codes].join(' '))
          return Promise.resolve()
        },
      }),
  }
  return { plugin, seen }
}

describe('a plug-in of Apollo Server', () => {
  it('sees every operation, the first time and later', async () => {
    const { plugin, seen } = listening()
    const service = await serve(graph, { ANSWER_CACHE_LIMIT: '0' }, { plugins: [plugin] })
    const query = 'query One($id: ID) { agency(id: $id) { id } }'
    for (const id of ['agency:xuhui-district', 'agency:pudong-district', true])
      await service.post(query, { id })
    await service.post('{ nothing }')
    await service.close()
    expect(seen).toEqual(['One', 'One', 'One BAD_USER_INPUT', 'anonymous GRAPHQL_VALIDATION_FAILED'])
  })

  it('does not see responses out of the cache', async () => {
    const { plugin, seen } = listening()
    const service = await serve(graph, {}, { plugins: [plugin] })
    for (let time = 0; time < 2; time++) await service.post('query Names { agencies { nodes { name } } }')
    await service.close()
    expect(seen).toEqual(['Names'])
  })

  it('changes nothing of what is answered', async () => {
    const queries = ['{ agencies(first: 2) { nodes { id } } }', '{ agency { id } }', '{ nothing }', '{']
    const bodies: unknown[] = []
    for (const plugins of [[], [listening().plugin]]) {
      const service = await serve(graph, { ANSWER_CACHE_LIMIT: '0' }, { plugins })
      for (const query of [...queries, ...queries]) bodies.push(await service.post(query))
      await service.close()
    }
    expect(bodies.slice(0, 4)).toEqual(bodies.slice(4, 8))
    expect(bodies.slice(0, 8)).toEqual(bodies.slice(8))
  })
})
