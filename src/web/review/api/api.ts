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
  return ask(isReview, '/api/review')
}

/** @param seen the number of decisions that the page knows. */
export function sendDecision(decision: Decision, seen: number): Promise<ReviewView> {
  return ask(isView, '/api/decisions', { decision, seen })
}

export function readProposal(marked: Marked): Promise<DraftRecord> {
  return ask(isRecord, '/api/proposals', marked)
}

export function writeSeed(seen: number): Promise<Written> {
  return ask(isWritten, '/api/write', { seen })
}

/** Listens to what the server tells. @returns what ends it. */
export function listen(onTold: (told: Told) => void, onAway: () => void): () => void {
  const events = new EventSource('/api/events')
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    onTold(parse(isTold, data))
  })
  // The browser connects again by itself, but gives up where it is answered with an error.
  events.addEventListener('error', onAway)
  return () => {
    events.close()
  }
}

async function ask<Answer>(isAnswer: Guard<Answer>, path: string, body?: object): Promise<Answer> {
  const response = await send(path, body)
  const text = await response.text().catch((cause: unknown) => {
    throw new AwayError({ cause })
  })
  if (!response.ok) throw new RefusedError(parse(isRefused, text))
  return parse(isAnswer, text)
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

type Guard<Value> = (value: unknown) => value is Value

function parse<Value>(isValue: Guard<Value>, text: string): Value {
  const value: unknown = JSON.parse(text)
  if (isValue(value)) return value
  throw new Error(`the server answered ${text}`)
}

// The page and its server are of one build: what tells answers apart is enough.

function isReview(value: unknown): value is Review {
  return holds(value, 'document', 'view')
}

function isView(value: unknown): value is ReviewView {
  return holds(value, 'records', 'places')
}

function isRecord(value: unknown): value is DraftRecord {
  return holds(value, 'key', 'type')
}

function isWritten(value: unknown): value is Written {
  return holds(value, 'files', 'check')
}

function isTold(value: unknown): value is Told {
  return holds(value, 'decisions')
}

function isRefused(value: unknown): value is Refused {
  return holds(value, 'code', 'message')
}

function holds(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value)
}
