import type { Decision, DraftRecord } from '../../../loader/draft/file/model.ts'
import type {
  Marked,
  Refused,
  Review,
  ReviewCheck,
  ReviewView,
  Written,
} from '../../../loader/draft/review/protocol.ts'

/** The server answered that it will not; `body` says why. */
export class RefusedError extends Error {
  readonly body: Refused

  constructor(body: Refused) {
    super(body.message)
    this.name = 'RefusedError'
    this.body = body
  }
}

/** The server did not answer. */
export class AwayError extends Error {
  constructor(options?: ErrorOptions) {
    super('the server does not answer', options)
    this.name = 'AwayError'
  }
}

/** What the server tells by itself. */
export interface Told {
  readonly decisions: number
  readonly check?: ReviewCheck
}

/** @throws RefusedError or AwayError, as all of these. */
export function readReview(): Promise<Review> {
  return ask<Review>('/api/review')
}

/** @param seen the number of decisions that the page knows. */
export function sendDecision(decision: Decision, seen: number): Promise<ReviewView> {
  return ask<ReviewView>('/api/decisions', { decision, seen })
}

export function readProposal(marked: Marked): Promise<DraftRecord> {
  return ask<DraftRecord>('/api/proposals', marked)
}

export function writeSeed(seen: number): Promise<Written> {
  return ask<Written>('/api/write', { seen })
}

/** Listens to what the server tells. @returns what ends it. */
export function listen(onTold: (told: Told) => void, onAway: () => void): () => void {
  const events = new EventSource('/api/events')
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    onTold(parse<Told>(data))
  })
  // The browser connects again by itself, but gives up where it is answered with an error.
  events.addEventListener('error', onAway)
  return () => {
    events.close()
  }
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await send(path, body)
  const text = await response.text().catch((cause: unknown) => {
    throw new AwayError({ cause })
  })
  if (!response.ok) throw new RefusedError(parse<Refused>(text))
  return parse<Answer>(text)
}

async function send(path: string, body: object | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      ...(body
        ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    })
  } catch (cause) {
    throw new AwayError({ cause })
  }
}

/** The page and its server are of one build, so that what comes has the form it should have. */
function parse<Value>(text: string): Value {
  const value: unknown = JSON.parse(text)
  if (isObject<Value>(value)) return value
  throw new Error(`the server answered ${text}`)
}

function isObject<Value>(value: unknown): value is Value {
  return typeof value === 'object' && value !== null
}
