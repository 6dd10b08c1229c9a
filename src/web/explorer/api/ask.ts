import type { TypedDocumentString } from '../generated/graphql.ts'

/**
 * Why a question has no answer. `offline`: the service cannot be reached. `refused`: it does not answer this
 * question, now or later. `server`: it cannot answer now.
 */
export type FailureKind = 'offline' | 'refused' | 'server'

/** A question without an answer; `code` is the one of the API, where it gave one. */
export class Failure extends Error {
  readonly kind: FailureKind
  readonly code: string | undefined

  constructor(kind: FailureKind, message: string, code?: string) {
    super(message)
    this.name = 'Failure'
    this.kind = kind
    this.code = code
  }
}

/** What `/graphql` answers. */
interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const PASSING_CODES: readonly string[] = ['GRAPH_UNAVAILABLE', 'TIMEOUT', 'INTERNAL']

/**
 * Asks the API.
 * @throws Failure if there is no answer, also where there is one in part only.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal)
  const answer = await read<Result>(response)
  const error = answer?.errors?.[0]
  if (error) {
    const code = error.extensions?.code
    const passing = code === undefined || PASSING_CODES.includes(code)
    throw new Failure(passing ? 'server' : 'refused', error.message, code)
  }
  if (!response.ok || !answer?.data) throw new Failure('server', `HTTP ${response.status}`)
  return answer.data
}

async function post(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new Failure('offline', error instanceof Error ? error.message : String(error))
  }
}

async function read<Result>(response: Response): Promise<Answer<Result> | undefined> {
  try {
    const answer: unknown = await response.json()
    return isAnswer<Result>(answer) ? answer : undefined
  } catch {
    // A proxy in between answers in HTML where the service is away.
    return undefined
  }
}

function isAnswer<Result>(value: unknown): value is Answer<Result> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}
