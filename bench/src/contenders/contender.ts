import type { Client } from '../http.ts'
import type { Operation, Question } from '../operations.ts'

/** Something that answers the five operations over HTTP. */
export interface Contender {
  /** As it stands in tables. */
  readonly name: string
  /** Answers that it does not give are not compared. */
  readonly answers: readonly Operation[]
  /**
   * Makes what is sent for a question, before any time is measured.
   * @returns asks, once for each call, and gives the bodies of the answers: all that was received is in them.
   */
  prepare(question: Question): (client: Client) => Promise<readonly Buffer[]>
  /**
   * The answer in the shape of our API.
   * @param bodies what asking gave, parsed.
   */
  read(question: Question, bodies: readonly unknown[]): unknown
  /** The processes whose time counts; undefined where it runs in the process that measures. */
  readonly process?: { readonly api: number; database(): readonly number[] }
  stop(): Promise<void>
}

/** A prepared question that is one POST. */
export function onePost(url: URL, body: unknown): (client: Client) => Promise<readonly Buffer[]> {
  const text = JSON.stringify(body)
  return async (client) => [await client.post(url, text)]
}
