import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { z } from 'zod'
import type { Json } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import type { ReadContext } from '../../planner/reader.ts'
import type { Answers } from '../answers.ts'
import { INTERNAL_MESSAGE } from '../http/http-error.ts'
import type { Admission } from '../limits/admission.ts'
import { withSpan } from '../observe/tracing.ts'
import { Ask } from './graph/ask.ts'
import type { Statements } from './graph/statements.ts'
import { ToolError, knownToolError } from './tool-error.ts'

/** Runs one read-only statement of Cypher; `src/cypher/ask.ts` makes it. */
export type RunCypher = (
  statement: string,
  parameters: Readonly<Record<string, Json>>,
  bounds: { readonly limit: number; readonly timeout: number; readonly signal: AbortSignal },
) => Promise<
  | {
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Json[])[]
      readonly more: boolean
      readonly notes: readonly string[]
    }
  | { readonly refused: string }
>

/** What the tools answer with. */
export interface ToolServices {
  readonly answers: Answers
  /** Calls that run at once, apart from operations: agents do not take the places of the API. */
  readonly calls: Admission
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  readonly statements: Statements
  readonly quote: ReadContext['quote']
  /** Undefined: there is no such tool. */
  readonly cypher: RunCypher | undefined
  /** Milliseconds that a call may take. */
  readonly timeout: number
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>
}

/** What a call of a tool is given besides its arguments. */
export interface Call extends ToolServices {
  readonly ask: Ask
  /** Ends the call: the client has gone, or it took too long. */
  readonly signal: AbortSignal
}

/** A tool, ready to be registered. */
export interface Tool {
  readonly name: string
  readonly register: (
    server: McpServer,
    services: ToolServices,
    requestSignal: AbortSignal | undefined,
  ) => void
}

/** What a tool is made of. */
export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** @throws ToolError for what the agent can mend. */
  readonly run: (input: z.output<Input>, call: Call) => Promise<z.input<Output>>
}

/**
 * Makes a tool: read-only, its answer both as structure and as text. What goes wrong is a result with `isError`: the
 * agent reads why and may try again. Faults of ours stay in the log.
 */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: ToolDefinition<Input, Output>,
): Tool {
  const { name, title, description, output, run } = definition
  // What is misspelt would be ignored silently.
  const input = definition.input.strict()
  return {
    name,
    register: (server, services, requestSignal) => {
      server.registerTool<Output, z.ZodObject>(
        name,
        {
          title,
          description,
          inputSchema: input,
          outputSchema: output,
          annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
        },
        (args, { mcpReq }) => {
          const signals = [mcpReq.signal, ...(requestSignal ? [requestSignal] : [])]
          return answer(name, services, signals, (call) => run(definition.input.parse(args), call))
        },
      )
    },
  }
}

/** The result of a call, whatever happens. */
function answer(
  name: string,
  services: ToolServices,
  signals: readonly AbortSignal[],
  run: (call: Call) => Promise<object>,
): Promise<CallToolResult> {
  const began = performance.now()
  const ended = (code: string): void => {
    services.log.info(
      { tool: name, code, milliseconds: Math.round(performance.now() - began) },
      'answered a tool',
    )
  }
  return withSpan('tool', { 'mcp.tool.name': name }, async () => {
    try {
      const result = await call(services, signals, run)
      ended('ok')
      return {
        content: [{ type: 'text', text: JSON.stringify(result) }],
        structuredContent: { ...result },
      }
    } catch (error) {
      const known = knownToolError(error)
      if (!known) services.log.error({ err: error, tool: name }, 'a tool could not answer')
      ended(known?.code ?? 'INTERNAL')
      const text = known ? `${known.code}: ${known.message}` : `INTERNAL: ${INTERNAL_MESSAGE}`
      return { content: [{ type: 'text', text }], isError: true }
    }
  })
}

/**
 * Runs a call when it is its turn, within its time.
 * @param signals end it.
 * @throws ToolError TIMEOUT; HttpError OVERLOADED where it did not get its turn.
 */
export async function call<Result>(
  services: ToolServices,
  signals: readonly AbortSignal[],
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { calls, answers, timeout } = services
  const deadline = AbortSignal.timeout(timeout)
  const signal = AbortSignal.any([...signals, deadline])
  const ask = new Ask(answers, {
    hasGone: () => signal.aborted,
    onGone: (listener) => {
      signal.addEventListener('abort', listener, { once: true })
    },
  })
  try {
    return await calls.run(() => run({ ...services, ask, signal }))
  } catch (error) {
    if (!deadline.aborted) throw error
    throw new ToolError(`The call took more than ${timeout} ms; ask for less.`, 'TIMEOUT')
  }
}
