import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import { cardOf } from './graph/card.ts'
import { McpNodeDocument, McpResolveDocument, McpSourcesDocument } from './generated/graphql.ts'
import { nameOf } from './graph/statements.ts'
import { type Call, type ToolServices, call } from './tool.ts'
import { INTERNAL_MESSAGE } from '../http/http-error.ts'
import { knownToolError } from './tool-error.ts'

const SCHEME = 'initiative-graph:'

/** Sources that are listed, the latest first. */
const MOST_SOURCES = 100

/** Identifiers that are suggested. */
const MOST_SUGGESTED = 20

/** Entities and sources as resources: what a person attaches to a conversation. */
export function registerResources(
  server: McpServer,
  services: ToolServices,
  requestSignal: AbortSignal | undefined,
): void {
  const run = async <Result>(signal: AbortSignal, work: (call: Call) => Promise<Result>): Promise<Result> => {
    try {
      return await call(services, [signal, ...(requestSignal ? [requestSignal] : [])], work)
    } catch (error) {
      if (error instanceof ProtocolError) throw error
      const known = knownToolError(error)
      if (!known) services.log.error({ err: error }, 'a resource could not be read')
      throw new ProtocolError(ProtocolErrorCode.InternalError, known?.message ?? INTERNAL_MESSAGE)
    }
  }
  const read = async (uri: URL, id: string, { ask, statements }: Call) => {
    const { node } = await ask.ask(McpNodeDocument, { id })
    if (!node || !('nameEn' in node)) throw new ResourceNotFoundError(uri.href)
    const answer = await cardOf(nameOf(node), { ask, statements })
    return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(answer) }] }
  }
  const suggest = async (text: string, types?: ['SOURCE']): Promise<string[]> => {
    if (text === '') return []
    const { search } = await run(new AbortController().signal, ({ ask }) =>
      ask.ask(McpResolveDocument, { text, first: MOST_SUGGESTED, ...(types ? { types } : {}) }),
    )
    return search.edges.map(({ node }) => node.id)
  }
  server.registerResource(
    'entity',
    new ResourceTemplate(`${SCHEME}//entity/{id}`, {
      list: undefined,
      complete: { id: (text) => suggest(text) },
    }),
    {
      title: 'Entity',
      description: 'The card of an agency, goal, initiative, figure or other entity, by its id.',
      mimeType: 'application/json',
    },
    (uri, { id }, { mcpReq }) => run(mcpReq.signal, (one) => read(uri, idIn(uri, id), one)),
  )
  server.registerResource(
    'source',
    new ResourceTemplate(`${SCHEME}//source/{id}`, {
      list: ({ mcpReq }) =>
        run(mcpReq.signal, async ({ ask }) => {
          const { sources } = await ask.ask(McpSourcesDocument, { first: MOST_SOURCES })
          return {
            resources: sources.nodes.map(({ id, name, nameEn, published }) => ({
              uri: `${SCHEME}//source/${encodeURIComponent(id)}`,
              name: id,
              title: name,
              description: published === null ? nameEn : `${nameEn}, ${published}`,
            })),
          }
        }),
      complete: { id: (text) => suggest(text, ['SOURCE']) },
    }),
    {
      title: 'Source',
      description: 'A bulletin: when it was published, by whom, how much of it the graph explains.',
      mimeType: 'application/json',
    },
    (uri, { id }, { mcpReq }) => run(mcpReq.signal, (one) => read(uri, idIn(uri, id), one)),
  )
}

/** The identifier in an address. @throws ResourceNotFoundError */
function idIn(uri: URL, variable: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(variable))
  } catch {
    throw new ResourceNotFoundError(uri.href)
  }
}
