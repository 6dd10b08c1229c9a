import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** An endpoint that speaks the chat completions of OpenAI. */
export interface Endpoint {
  /** The address of `chat/completions`. */
  readonly url: string
  readonly model: string
  /** Sent as bearer token and never shown. */
  readonly key: string | undefined
  /** Milliseconds that one answer may take. */
  readonly timeout: number
  /** Milliseconds before the first retry, doubled for each further one. */
  readonly backoff: number
}

/** Tokens as the endpoint counts them. */
export interface Usage {
  readonly input: number
  readonly output: number
}

/** What an endpoint answered: the words of the model, or why there are none. */
export type Completion =
  | { readonly content: string; readonly usage: Usage | undefined }
  | { readonly problem: string; readonly usage: Usage | undefined }

/** The endpoint cannot be used; the message names its host and says what to do. */
export class EndpointError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EndpointError'
  }
}

const ATTEMPTS = 5
/** What takes this long once is unlikely to be faster again and again. */
const ATTEMPTS_IN_TIME = 2
const LONGEST_PAUSE = 60_000
/** An answer about one passage has a few kilobytes. */
const MOST_BYTES = 256 * 1024

const completionSchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }) }))
    .min(1),
  usage: z.object({ prompt_tokens: z.number().catch(0), completion_tokens: z.number().catch(0) }).nullish(),
})

/**
 * Sends a request and waits for the answer: again after 429 and 5xx, when the endpoint asks for it or after a pause that
 * doubles. Redirects are not followed, so that text and key go to this host and no other.
 * @param signal stops it; the promise is then rejected.
 * @throws EndpointError where the endpoint does not answer, or refuses the request.
 */
export async function complete(endpoint: Endpoint, body: object, signal: AbortSignal): Promise<Completion> {
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce(endpoint, body, signal)
    if (!('failure' in result)) return result
    const { failure, isFinal, after } = result
    const most = result.isTimeout ? ATTEMPTS_IN_TIME : ATTEMPTS
    if (isFinal || attempt >= most) throw new EndpointError(withoutKey(failure, endpoint))
    const pause = after ?? endpoint.backoff * 2 ** (attempt - 1)
    if (pause > LONGEST_PAUSE) {
      throw new EndpointError(
        withoutKey(`${failure}, and asks to wait ${Math.round(pause / 1000)} s`, endpoint),
      )
    }
    await wait(pause, undefined, { signal })
  }
}

interface Failure {
  readonly failure: string
  /** Whether it would fail again. */
  readonly isFinal: boolean
  readonly isTimeout?: boolean
  /** Milliseconds after which to ask again, if the endpoint says so. */
  readonly after?: number | undefined
}

async function attemptOnce(
  endpoint: Endpoint,
  body: object,
  signal: AbortSignal,
): Promise<Completion | Failure> {
  const { url, key, timeout } = endpoint
  const { host } = new URL(url)
  const late = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.any([signal, late]),
    })
    const text = await readBounded(response)
    if (response.ok) return readCompletion(text, host)
    const again = response.status === 429 || response.status >= 500
    const why = text === undefined ? '' : messageIn(text)
    return {
      failure: `${host} answered ${response.status}${why}${response.status === 401 ? '; DRAFT_KEY may be wrong' : ''}`,
      isFinal: !again,
      after: again ? retryAfter(response) : undefined,
    }
  } catch (error) {
    signal.throwIfAborted()
    if (late.aborted) {
      const failure = `${host} did not answer within ${timeout} ms; DRAFT_TIMEOUT gives it more time`
      return { failure, isFinal: false, isTimeout: true }
    }
    const code = codeOf(error)
    const failure = `${host} cannot be reached${code === undefined ? '' : ` (${code})`}; check DRAFT_URL`
    return { failure, isFinal: code === 'ECONNREFUSED' || code === 'ENOTFOUND' }
  }
}

function readCompletion(text: string | undefined, host: string): Completion | Failure {
  if (text === undefined) {
    return { problem: `the answer is larger than ${MOST_BYTES / 1024} kB`, usage: undefined }
  }
  const parsed = completionSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const failure = `${host} answered something that is no chat completion; check DRAFT_URL`
    return { failure, isFinal: true }
  }
  const { choices, usage } = parsed.data
  const spent = usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : undefined
  const content = choices[0]?.message.content
  return content === null || content === undefined || content === ''
    ? { problem: 'the model refused to answer', usage: spent }
    : { content, usage: spent }
}

/** The body of a response; undefined where it is too large, which is found before it is read. */
async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (!response.body) return ''
  const body: AsyncIterable<Uint8Array> = response.body
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop closes the connection.
    if (size > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What an endpoint says about an error, on one line and short; empty where it says nothing. */
function messageIn(text: string): string {
  const said = z.object({ error: z.object({ message: z.string() }) }).safeParse(parseJson(text))
  const message = said.success ? said.data.error.message.replace(/[\p{Cc}\s]+/gu, ' ').trim() : ''
  return message === '' ? '' : `: ${message.slice(0, 200)}`
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; undefined where it asks for nothing. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : Math.max(0, time - new Date().getTime())
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return undefined
}

function withoutKey(message: string, { key }: Endpoint): string {
  return key === undefined ? message : message.replaceAll(key, '…')
}
