import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, GraphError } from '../../graph/port.ts'
import { type Service, openSeededGraph, serve } from '../testing/service.ts'

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

/** Results from a service with other settings. */
async function withSettings<T>(
  environment: Readonly<Record<string, string>>,
  use: (service: Service) => Promise<T>,
  on: Graph = graph,
): Promise<T> {
  const limited = await serve(on, environment)
  try {
    return await use(limited)
  } finally {
    await limited.close()
  }
}

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** Fragments that double what they select, level by level: a short text for very many fields. */
const doubling = `{ goal(id: "g") { ...F0 } } ${many(
  18,
  (level) =>
    `fragment F${level} on Goal { a${level}: partOf { ...F${level + 1} } b${level}: partOf { ...F${level + 1} } }`,
)} fragment F18 on Goal { id }`

describe('a request over a limit is refused, and the error has size and limit', () => {
  it.each([
    ['tokens', `{ nodes(ids: [${many(6000, () => '"x"')}]) { id } }`],
    [
      'levels',
      `{ goal(id: "g") { ${'... on Goal { parts { nodes { '.repeat(40)} id ${'} } } '.repeat(40)} } }`,
    ],
    ['root fields', `{ ${many(21, (index) => `f${index}: __typename`)} }`],
    ['aliases', `{ goal(id: "g") { ${many(101, (index) => `f${index}: name`)} } }`],
    ['aliases in fragments, wherever they are spread', doubling],
    ['fields', `{ goal(id: "g") { ${many(2001, () => 'name')} } }`],
  ])('%s', async (_, query) => {
    const began = performance.now()
    const { status, body } = await service.post(query)
    expect(status).toBe(200)
    expect(body).toMatchSnapshot()
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('bytes, even without `content-length`', async () => {
    const [answer] = await withSettings({ BODY_LIMIT: '2000' }, async ({ app }) => {
      const url = await app.listen({ port: 0, host: '127.0.0.1' })
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(Buffer.from(`{"query": "{ __typename ${' '.repeat(3000)} }"}`))
          controller.close()
        },
      })
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      })
      return [[response.status, await response.json()]]
    })
    expect(answer).toMatchSnapshot()
  })

  it('milliseconds of a statement', async () => {
    const slow: Graph = {
      ...graph,
      read: (_, options) =>
        Promise.reject(new GraphError('TIMEOUT', `asked to give up after ${options?.timeout ?? 0}`)),
    }
    const answer = await withSettings(
      { STATEMENT_TIMEOUT: '1234' },
      async (limited) => [
        await limited.post('{ goal(id: "g") { id } }'),
        limited.log.join().match(/give up after \d+/)?.[0],
      ],
      slow,
    )
    expect(answer).toMatchSnapshot()
  })
})

describe('the defaults allow ordinary requests', () => {
  it('full introspection', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const { status, body } = await service.post(query)
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('"errors"')
  })

  it('an operation as large as allowed', async () => {
    const { body } = await service.post(`{ goal(id: "g") { ${many(80, (index) => `f${index}: name`)} } }`)
    expect(body).toMatchObject({ data: { goal: null } })
  })
})

describe('concurrent operations', () => {
  /** A graph that answers once released. */
  function held(): { readonly graph: Graph; readonly release: () => void } {
    const waiting: (() => void)[] = []
    let open = false
    const read: Graph['read'] = async (...args) => {
      if (!open) await new Promise<void>((resolve) => waiting.push(resolve))
      return graph.read(...args)
    }
    return {
      graph: { ...graph, read },
      release: () => {
        open = true
        for (const resolve of waiting) resolve()
      },
    }
  }

  it('run, queue, or get 503 with `Retry-After`', async () => {
    const slow = held()
    const settings = { CONCURRENCY_LIMIT: '2', QUEUE_LIMIT: '3' }
    const answers = await withSettings(
      settings,
      async ({ app }) => {
        const payload = { query: '{ districts { totalCount } }' }
        const asked = Array.from({ length: 6 }, () =>
          app.inject({ method: 'POST', url: '/graphql', payload }),
        )
        const refused = await Promise.race(asked)
        slow.release()
        expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toMatchSnapshot()
        return Promise.all(asked)
      },
      slow.graph,
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 200, 503])
  })

  it('get 503 after waiting too long', async () => {
    const slow = held()
    const settings = { CONCURRENCY_LIMIT: '1', QUEUE_TIMEOUT: '50' }
    await withSettings(
      settings,
      async (limited) => {
        const first = limited.post('{ districts { totalCount } }')
        expect(await limited.post('{ districts { totalCount } }')).toMatchSnapshot()
        slow.release()
        expect(await first).toMatchObject({ status: 200 })
        expect(await limited.post('{ districts { totalCount } }')).toMatchObject({ status: 200 })
      },
      slow.graph,
    )
  })
})

describe('operations of one client', () => {
  it('are counted where a limit is set, and headers say how many are left', async () => {
    const answers = await withSettings({ RATE_LIMIT: '3' }, async ({ app }) => {
      const results = []
      for (let index = 0; index < 4; index++) {
        const { statusCode, headers } = await app.inject({ url: '/graphql?query=%7B__typename%7D' })
        results.push([
          statusCode,
          headers['ratelimit-limit'],
          headers['ratelimit-remaining'],
          headers['retry-after'],
        ])
      }
      return results
    })
    expect(answers).toEqual([
      [200, '3', '2', undefined],
      [200, '3', '1', undefined],
      [200, '3', '0', undefined],
      [429, '3', '0', '20'],
    ])
  })

  it.each([
    ['is identified by its own address', '', '203.0.113.9', 429],
    ['is identified by the address that a trusted proxy forwards', '127.0.0.1/8', '203.0.113.9', 200],
  ])('a client %s', async (_, proxies, address, second) => {
    const statuses = await withSettings({ RATE_LIMIT: '1', TRUSTED_PROXIES: proxies }, async ({ app }) => {
      const url = '/graphql?query=%7B__typename%7D'
      const one = await app.inject({ url })
      const other = await app.inject({ url, headers: { 'x-forwarded-for': address } })
      return [one.statusCode, other.statusCode]
    })
    expect(statuses).toEqual([200, second])
  })

  it.each([
    ['the port', ['203.0.113.9:5001', '203.0.113.9:5002', '203.0.113.9'], [200, 429, 429]],
    ['the port of a proxy', ['203.0.113.9, 127.0.0.2:80', '203.0.113.8, 127.0.0.2:80'], [200, 200]],
    ['what is no address', ['unknown', '" or 1=1', 'x'.repeat(1000)], [200, 429, 429]],
  ])('are counted by address: %s does not tell clients apart', async (_, forwarded, expected) => {
    const environment = { RATE_LIMIT: '1', TRUSTED_PROXIES: '127.0.0.1/8' }
    const [statuses, log] = await withSettings(environment, async (limited) => {
      const statuses: number[] = []
      for (const entry of forwarded) {
        const headers = { 'x-forwarded-for': entry }
        const response = await limited.app.inject({ url: '/graphql?query=%7B__typename%7D', headers })
        statuses.push(response.statusCode)
      }
      return [statuses, limited.log.join('')]
    })
    expect(statuses).toEqual(expected)
    expect(log).not.toContain(':500')
    expect(log).not.toContain('xxx')
  })
})
