import type { ApolloServer } from '@apollo/server'
import type { FastifyReply } from 'fastify'
import type { ExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Executor } from './execution/execute.ts'
import { Answer } from './answers/answer.ts'
import { type AnswerContext, type Outcome, type ValidOperation, newOutcome } from './apollo.ts'
import type { AskedOperation, GraphqlRequest } from './http/graphql-request.ts'
import { JSON_TYPE } from './http/media-type.ts'

/** How many operations are known, and how many characters of them in all. */
const MOST_OPERATIONS = 1000
const MOST_CHARACTERS = 2_000_000

/** An operation that is valid, and the value of `Content-Type` for the headers it was asked with. */
interface KnownOperation extends ValidOperation {
  readonly type: string
}

/** What a request is answered. */
export interface Executed {
  readonly answer: Answer
  readonly outcome: Outcome
}

/**
 * Executes requests. Apollo parses, validates and answers an operation the first time; then it is known and only its
 * variables can be new, so it goes to the executor without Apollo, which has nothing to add but to what went wrong.
 * Operations that were asked for the longest ago are forgotten first.
 */
export class RequestExecutor {
  readonly #apollo: ApolloServer<AnswerContext>
  readonly #executor: Executor
  readonly #onLookup: (found: boolean) => void
  readonly #known = new LRUCache<string, KnownOperation>({
    max: MOST_OPERATIONS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, form) => form.length,
  })

  /** @param apollo started; it asks the same executor. */
  constructor(
    apollo: ApolloServer<AnswerContext>,
    executor: Executor,
    onLookup: (found: boolean) => void = () => undefined,
  ) {
    this.#apollo = apollo
    this.#executor = executor
    this.#onLookup = onLookup
  }

  /** How many operations are known. */
  get size(): number {
    return this.#known.size
  }

  /** Whether an operation has been answered before, with whatever variables. */
  knows({ form }: AskedOperation): boolean {
    return this.#known.has(form)
  }

  /** Answers a request; sets status and the headers that belong to what went wrong. */
  async execute(request: GraphqlRequest, reply: FastifyReply): Promise<Executed> {
    const { asked } = request
    const known = asked && this.#known.get(asked.form)
    this.#onLookup(known !== undefined)
    if (!known) return this.#askApollo(request, reply)
    const result = await this.#executor.execute({ ...known, variables: asked.variables })
    if (result.errors) return this.#askApollo(request, reply, result)
    const name = known.operation.name?.value
    return {
      answer: new Answer(`${JSON.stringify(result)}\n`, known.type, name),
      outcome: { code: 'ok', operation: name, valid: known },
    }
  }

  /** @param result of the operation, where it has been executed already and Apollo is to say what went wrong. */
  async #askApollo(
    request: GraphqlRequest,
    reply: FastifyReply,
    result?: ExecutionResult,
  ): Promise<Executed> {
    const outcome = newOutcome()
    const { status, headers, body } = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request.http(),
      context: () => Promise.resolve({ outcome, result }),
    })
    if (body.kind === 'chunked') throw new Error('no answer comes in parts')
    for (const [name, value] of headers) if (name !== 'content-length') reply.header(name, value)
    reply.code(status ?? 200)
    const type = headers.get('content-type') ?? JSON_TYPE
    if (request.asked && outcome.code === 'ok' && outcome.valid) {
      this.#known.set(request.asked.form, { ...outcome.valid, type })
    }
    return { answer: new Answer(body.string, type, outcome.operation), outcome }
  }
}
