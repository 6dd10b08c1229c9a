import type { Client } from '../http.ts'
import type { Operation, Question } from '../operations.ts'

/** Something that answers the five operations over HTTP. */
export interface Contender {
  /** Its name in tables. */
  readonly name: string
  /** The operations it supports. */
  readonly answers: readonly Operation[]
  /**
   * Prepares the request for a question, before the clock runs.
   * @returns a function that sends the request once per call and returns the bodies it received.
   */
  prepare(question: Question): (client: Client) => Promise<readonly Buffer[]>
  /**
   * The answer in the shape of our API.
   * @param bodies the parsed bodies of the responses.
   */
  read(question: Question, bodies: readonly unknown[]): unknown
  /** The processes whose CPU time counts; undefined if it runs in the measuring process. */
  readonly process?: { readonly api: number; database(): readonly number[] }
  stop(): Promise<void>
}

/** Prepares a question that takes one POST. */
export function onePost(url: URL, body: unknown): (client: Client) => Promise<readonly Buffer[]> {
  const text = JSON.stringify(body)
  return async (client) => [await client.post(url, text)]
}
