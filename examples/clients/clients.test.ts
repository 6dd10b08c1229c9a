import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type ApolloClient,
  ApolloLink,
  type DocumentNode,
  NetworkStatus,
  type ObservableQuery,
  gql,
} from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { prerenderStatic } from '@apollo/client/react/ssr'
import { transformAsync } from '@babel/core'
import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core'
import { type FunctionComponent, createElement } from 'react'
import { prerender } from 'react-dom/static'
import {
  type ConcreteRequest,
  type Environment,
  type GraphQLTaggedNode,
  type ReaderFragment,
  createOperationDescriptor,
  fetchQuery,
  getSelector,
} from 'relay-runtime'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { type Service, openSeededGraph, serve } from '../../src/server/testing/service.ts'
import { type DocumentedClients, writeClients } from './testing/documented-clients.ts'

let clients: DocumentedClients
let graph: Graph
let service: Service
let url: string

beforeAll(async () => {
  clients = writeClients()
  graph = await openSeededGraph()
  service = await serve(graph)
  url = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
})
afterAll(async () => {
  clients.remove()
  await service.close()
  await graph.close()
})

/** The service with the documents of one client as the only ones. */
async function trusting<T>(file: string, use: (url: string) => Promise<T>): Promise<T> {
  const trusted = await serve(graph, { TRUSTED_DOCUMENTS: join(clients.folder, file) })
  try {
    return await use(`${await trusted.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`)
  } finally {
    await trusted.close()
  }
}

/** One of the files as a module, of which the test says what it exports; the compiler has checked that it does. */
async function load<T extends object>(file: string): Promise<T> {
  return z.custom<T>((value) => typeof value === 'object').parse(await clients.load(file))
}

describe('the clients in docs/front-ends.md', () => {
  it('compile with the types that are generated for them', () => {
    const options = {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: true,
      verbatimModuleSyntax: true,
      resolveJsonModule: true,
    }
    clients.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: options, include: ['apollo', 'urql', 'relay'] }),
    )
    expect(clients.run('tsc', '.', '-p', '.')).toBe('')
  })
})

interface ApolloExample {
  readonly makeClient: (uri: string) => ApolloClient
  readonly makeTrustedClient: (uri: string) => ApolloClient
  readonly agencyList: DocumentNode
  readonly Agencies: FunctionComponent
}

describe('Apollo Client', () => {
  let client: ApolloClient
  let agencyList: DocumentNode
  let requests: number

  beforeEach(async () => {
    const example = await load<ApolloExample>('apollo/client.ts')
    client = example.makeClient(url)
    requests = 0
    const counted = new ApolloLink((operation, forward) => {
      requests += 1
      return forward(operation)
    })
    client.setLink(counted.concat(client.link))
    agencyList = (await load<ApolloExample>('apollo/agencies.tsx')).agencyList
  })

  /** Shows a query as a component does, until it is answered. */
  async function show(query: DocumentNode, variables = {}): Promise<ObservableQuery> {
    const shown: ObservableQuery = client.watchQuery({ query, variables })
    shown.subscribe(() => undefined)
    await expect.poll(() => shown.getCurrentResult().networkStatus).toBe(NetworkStatus.ready)
    return shown
  }

  const list = z.object({
    agencies: z.object({
      nodes: z.array(z.object({ id: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
    }),
  })
  const listOf = (shown: ObservableQuery): z.infer<typeof list>['agencies'] =>
    list.parse(shown.getCurrentResult().data).agencies

  async function more(shown: ObservableQuery): Promise<void> {
    const { nodes, pageInfo } = listOf(shown)
    await shown.fetchMore({ variables: { after: pageInfo.endCursor } })
    await expect.poll(() => listOf(shown).nodes.length).toBe(nodes.length + 2)
  }

  /** The first agencies, as the service orders them. */
  async function agencies(first: number): Promise<unknown[]> {
    const { body } = await service.post('query ($first: Int) { agencies(first: $first) { nodes { id } } }', {
      first,
    })
    return z
      .object({ data: z.object({ agencies: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) })
      .parse(body).data.agencies.nodes
  }

  it('adds pages to a list by fetchMore', async () => {
    const shown = await show(agencyList)
    await more(shown)
    await more(shown)
    expect(listOf(shown).nodes).toMatchObject(await agencies(6))
    expect(listOf(shown).pageInfo.hasNextPage).toBe(true)
  })

  it('keeps both lists whole where one component reads nodes and another one edges', async () => {
    const nodes = await show(agencyList)
    await more(nodes)
    const edges = await show(gql`
      {
        agencies(first: 2) {
          edges {
            cursor
            node {
              id
              kind
            }
          }
        }
      }
    `)
    const [first, second] = await agencies(2)
    expect(edges.getCurrentResult().data).toMatchObject({
      agencies: { edges: [{ node: first }, { node: second }] },
    })
    expect(listOf(nodes).nodes).toMatchObject(await agencies(4))
    await more(nodes)
    expect(edges.getCurrentResult().data).toMatchObject({
      agencies: { edges: [{ node: first }, { node: second }] },
    })
    expect(requests).toBe(4)
  })

  it('asks for more than another component has read', async () => {
    const query = gql`
      query ($first: Int) {
        agencies(first: $first) {
          nodes {
            id
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `
    await show(query, { first: 2 })
    expect(listOf(await show(query, { first: 5 })).nodes).toMatchObject(await agencies(5))
  })

  it('reads a list backward from its end, beside the same list forward', async () => {
    const query = gql`
      query ($first: Int, $last: Int, $before: String) {
        themes(first: $first, last: $last, before: $before) {
          totalCount
          edges {
            cursor
            node {
              id
            }
          }
          pageInfo {
            hasPreviousPage
            startCursor
          }
        }
      }
    `
    const themes = z.object({
      themes: z.object({
        totalCount: z.number(),
        edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string() }),
      }),
    })
    const read = (shown: ObservableQuery): z.infer<typeof themes>['themes'] =>
      themes.parse(shown.getCurrentResult().data).themes
    const all = read(await show(query, { first: 100 }))
    const shown = await show(query, { last: 1 })
    await shown.fetchMore({ variables: { last: 1, before: read(shown).pageInfo.startCursor } })
    await expect.poll(() => read(shown).edges).toEqual(all.edges.slice(-2))
    expect(read(shown).pageInfo.hasPreviousPage).toBe(all.totalCount > 2)
  })

  it('keeps what two components read of the same object without identity', async () => {
    const revision = await show(gql`
      {
        graph {
          revision
        }
        agency(id: "agency:xuhui-district") {
          id
          evidence {
            start
          }
        }
      }
    `)
    const engine = await show(gql`
      {
        graph {
          engine
        }
        agency(id: "agency:xuhui-district") {
          id
          evidence {
            paragraph
          }
        }
      }
    `)
    expect(engine.getCurrentResult().dataState).toBe('complete')
    expect(revision.getCurrentResult().dataState).toBe('complete')
    expect(requests).toBe(2)
  })

  it('finds fragments on interfaces in the cache', async () => {
    const query = gql`
      {
        node(id: "goal:stable-employment") {
          id
          ... on Entity {
            name
          }
        }
      }
    `
    await show(query)
    expect(client.readQuery({ query })).toMatchObject({ node: { name: '稳就业' } })
  })

  it('suspends a component until its first page is there', async () => {
    const { Agencies } = await load<ApolloExample>('apollo/agencies.tsx')
    const tree = createElement(ApolloProvider, { client, children: createElement(Agencies) })
    const { result } = await prerenderStatic({ tree, context: { client }, renderFunction: prerender })
    expect(result.match(/<li>/g)).toHaveLength(2)
    expect(result).toContain('<button>More</button>')
  })

  it('sends the hash where only its documents are trusted', async () => {
    const { makeTrustedClient } = await load<ApolloExample>('apollo/trusted.ts')
    const cached = await trusting('apollo/generated/persisted-documents.json', async (trusted) => {
      const client = makeTrustedClient(trusted)
      await client.query({ query: agencyList })
      return client.extract()
    })
    expect(cached).toHaveProperty(['Agency:agency:big-data-centre'])
  })
})

interface UrqlExample {
  readonly makeClient: (url: string) => Client
  readonly makeTrustedClient: (url: string) => Client
  readonly agencyPage: TypedDocumentNode<unknown, AnyVariables>
  readonly agencyEdges: TypedDocumentNode<unknown, AnyVariables>
  readonly agencyNames: (client: Client, pages: number) => Promise<string[]>
}

describe('urql with Graphcache', () => {
  it('reads pages, and the cache warns of nothing', async () => {
    const warned = vi.spyOn(console, 'warn')
    const { makeClient } = await load<UrqlExample>('urql/client.ts')
    const { agencyNames } = await load<UrqlExample>('urql/agencies.ts')
    expect(new Set(await agencyNames(makeClient(url), 3)).size).toBe(6)
    expect(warned.mock.calls).toEqual([])
    warned.mockRestore()
  })

  it('keeps nodes and edges of one connection', async () => {
    const { makeClient } = await load<UrqlExample>('urql/client.ts')
    const { agencyPage, agencyEdges } = await load<UrqlExample>('urql/agencies.ts')
    const client = makeClient(url)
    const nodes = await client.query(agencyPage, {})
    const edges = await client.query(agencyEdges, {})
    expect(edges.data).toMatchObject({ agencies: { edges: [{ node: {} }, { node: {} }] } })
    const cached = { requestPolicy: 'cache-only' } as const
    expect((await client.query(agencyPage, {}, cached)).data).toEqual(nodes.data)
    expect((await client.query(agencyEdges, {}, cached)).data).toEqual(edges.data)
  })

  it('sends the hash where only its documents are trusted', async () => {
    const { makeTrustedClient } = await load<UrqlExample>('urql/client.ts')
    const { agencyPage } = await load<UrqlExample>('urql/agencies.ts')
    const { data, error } = await trusting('urql/generated/persisted-documents.json', (trusted) =>
      makeTrustedClient(trusted).query(agencyPage, {}).toPromise(),
    )
    expect(error).toBeUndefined()
    expect(data).toMatchObject({ agencies: { nodes: [{}, {}] } })
  })
})

interface RelayExample {
  readonly makeEnvironment: (url: string) => Environment
  readonly agencyListQuery: GraphQLTaggedNode & ConcreteRequest
  readonly agencyListFragment: ReaderFragment
}

describe('Relay', () => {
  it('compiles, reads a list by pages and sends identifiers where only its documents are trusted', async () => {
    const source = join(clients.folder, 'relay/AgencyList.ts')
    const relay = createRequire(import.meta.url).resolve('babel-plugin-relay')
    const transformed = await transformAsync(readFileSync(source, 'utf8'), {
      filename: source,
      plugins: [[relay, { eagerEsModules: true }]],
      parserOpts: { plugins: ['typescript'] },
      babelrc: false,
      configFile: false,
    })
    clients.write('relay/AgencyList.transformed.ts', transformed?.code ?? '')
    const { makeEnvironment } = await load<RelayExample>('relay/environment.ts')
    const example = await load<RelayExample>('relay/AgencyList.transformed.ts')
    const page = await load<{ default: ConcreteRequest }>(
      'relay/__generated__/AgencyListPageQuery.graphql.ts',
    )

    const list = await trusting('relay/persisted.json', async (trusted) => {
      const environment = makeEnvironment(trusted)
      const descriptor = createOperationDescriptor(example.agencyListQuery, {})
      const release = environment.retain(descriptor)
      const shown = (): z.infer<typeof connection> => {
        const { data } = environment.lookup(descriptor.fragment)
        const selector = getSelector(example.agencyListFragment, data)
        if (selector.kind !== 'SingularReaderSelector') throw new Error('no fragment')
        return connection.parse(environment.lookup(selector).data)
      }
      await fetchQuery(environment, example.agencyListQuery, {}).toPromise()
      const after = shown().agencies.pageInfo.endCursor
      await fetchQuery(environment, page.default, { first: 2, after }).toPromise()
      release.dispose()
      return shown().agencies.edges
    })
    expect(new Set(list.map(({ node }) => node.nameEn)).size).toBe(4)
  })

  const connection = z.object({
    agencies: z.object({
      edges: z.array(z.object({ node: z.object({ nameEn: z.string() }) })),
      pageInfo: z.object({ endCursor: z.string() }),
    }),
  })
})
