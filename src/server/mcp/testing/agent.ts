import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Service } from '../../testing/service.ts'

/** What a tool answered. */
export interface Answered {
  /** Undefined where it is an error. */
  readonly answer: Readonly<Record<string, unknown>> | undefined
  readonly isError: boolean
  /** The same as text, or what is wrong. */
  readonly text: string
}

/** An agent without a model: the official client, and calls that the test decides. */
export interface Agent {
  readonly client: Client
  readonly call: (tool: string, args?: Readonly<Record<string, unknown>>) => Promise<Answered>
  readonly close: () => Promise<void>
}

/** The revisions that the official client speaks: by negotiation, or the one before it. */
export type Era = 'auto' | 'legacy'

/** Connects the official client to a service, which then listens. */
export async function connect(service: Service, era: Era = 'auto'): Promise<Agent> {
  const address = service.app.server.address()
  const url =
    address && typeof address === 'object'
      ? `http://127.0.0.1:${address.port}`
      : await service.app.listen({ port: 0, host: '127.0.0.1' })
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode: era } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)))
  return agentOf(client)
}

/** The same for a client that is connected. */
export function agentOf(client: Client): Agent {
  return {
    client,
    call: async (name, args = {}) => {
      const {
        structuredContent,
        content,
        isError = false,
      } = await client.callTool({ name, arguments: { ...args } })
      const [first] = content
      return {
        answer: isObject(structuredContent) ? structuredContent : undefined,
        isError,
        text: first?.type === 'text' ? first.text : '',
      }
    },
    close: () => client.close(),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The characters of all citations in an answer. */
export function cited(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cited)
  if (!isObject(value)) return []
  const own = typeof value['characters'] === 'string' ? [value['characters']] : []
  return [...own, ...Object.values(value).flatMap(cited)]
}
