import type { Cancellation } from '../../cancellation.ts'
import { GraphError, type GraphErrorCode, type Json, type Row, type Statement } from '../../port.ts'
import { withTimeout } from '../../with-timeout.ts'
import { ChildEnded, ChildProcess } from './child-process.ts'

/** What a reader sends back; `cause` is the message of the engine. */
export type ReaderReply =
  | { readonly rows: Row[] }
  | { readonly failed: { readonly code: GraphErrorCode; readonly message: string; readonly cause: string } }

type ReaderRequest =
  | { readonly directory: string; readonly name: string }
  | { readonly text: string; readonly parameters: Readonly<Record<string, Json>> }

/** A file of the graph. */
export interface FileOfGraph {
  readonly directory: string
  readonly name: string
}

/** A process that has a file open. */
interface Reader {
  readonly child: ChildProcess<ReaderRequest, ReaderReply>
  file: string | undefined
}

const SCRIPT = 'dist/src/graph/embedded/child/reader-child.js'

/** Milliseconds an idle reader is kept: opening a graph of 140,000 nodes takes seconds and 200 MB. */
const IDLE_TIME = 60_000

/** Milliseconds within which a file must be open. */
const OPEN_TIMEOUT = 60_000

/** Child processes that read files of the graph, one statement at a time each. The caller bounds their number. */
export class Readers {
  readonly #idle = new Map<Reader, NodeJS.Timeout>()
  readonly #busy = new Set<Reader>()
  #closed = false

  /**
   * Runs a statement on a file.
   * @param cancellation kills the process that runs it.
   * @param onStart is called when the file is open and the statement begins.
   * @throws GraphError; the reason of `cancellation`, once the process has ended.
   */
  async run(
    file: FileOfGraph,
    { text, parameters }: Statement,
    cancellation: Cancellation,
    onStart: () => void,
  ): Promise<Row[]> {
    if (cancellation.reason) throw cancellation.reason
    this.#checkOpen()
    const reader = this.#take(file.name)
    try {
      if (reader.file !== file.name) {
        await withTimeout(cancellation.bound(ask(reader, { ...file })), OPEN_TIMEOUT)
        reader.file = file.name
      }
      onStart()
      const rows = await cancellation.bound(ask(reader, { text, parameters }))
      this.#rest(reader)
      return rows
    } catch (error) {
      // A statement that the engine refused has ended.
      if (error instanceof GraphError && error.cause instanceof Refused) this.#rest(reader)
      else await this.#end(reader)
      this.#checkOpen(error)
      throw error
    }
  }

  /** Ends all of them, whatever they do. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#idle.keys(), ...this.#busy].map((reader) => this.#end(reader)))
  }

  #checkOpen(cause?: unknown): void {
    if (this.#closed) throw new GraphError('GRAPH_UNAVAILABLE', 'the embedded graph is closed', { cause })
  }

  /** An idle one, best one that has this file open, or a new one. */
  #take(name: string): Reader {
    const idle = [...this.#idle.keys()].filter(({ child }) => child.isAlive)
    const reader = idle.find(({ file }) => file === name) ??
      idle[0] ?? {
        child: new ChildProcess<ReaderRequest, ReaderReply>(SCRIPT),
        file: undefined,
      }
    clearTimeout(this.#idle.get(reader))
    this.#idle.delete(reader)
    this.#busy.add(reader)
    return reader
  }

  #rest(reader: Reader): void {
    this.#busy.delete(reader)
    if (this.#closed) return void this.#end(reader)
    const timer = setTimeout(() => void this.#end(reader), IDLE_TIME)
    this.#idle.set(reader, timer.unref())
  }

  async #end(reader: Reader): Promise<void> {
    clearTimeout(this.#idle.get(reader))
    this.#idle.delete(reader)
    this.#busy.delete(reader)
    await reader.child.kill()
  }
}

/** The message with which the engine refused a statement in the reader. */
class Refused extends Error {}

async function ask({ child }: Reader, request: ReaderRequest): Promise<Row[]> {
  const reply = await child.ask(request).catch((error: unknown) => {
    const outOfMemory = error instanceof ChildEnded && error.outOfMemory
    const reason = outOfMemory ? 'ran out of memory' : 'ended the process that ran it'
    throw new GraphError('STATEMENT_FAILED', `a statement ${reason}`, { cause: error })
  })
  if ('rows' in reply) return reply.rows
  const { code, message, cause } = reply.failed
  throw new GraphError(code, message, { cause: new Refused(cause) })
}
