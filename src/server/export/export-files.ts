import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import type { FormatName } from '../../export/formats.ts'
import type { ExportModel } from '../../export/model.ts'
import { writeExport } from '../../export/write-export.ts'
import { Cancellation } from '../../graph/cancellation.ts'
import { GraphError, type ReadableGraph } from '../../graph/port.ts'
import type { RevisionWatch } from '../execution/revision-watch.ts'
import { HttpError } from '../http/http-error.ts'

/** How long a request waits for a file that is being made, in milliseconds. */
export const PATIENCE = 10_000

/** An export of one revision, as a file without a name: it ends with the process, whatever ends that. */
export class ExportFile {
  readonly revision: string
  readonly size: number
  /** The digest of what it holds, as an entity tag. */
  readonly tag: string
  readonly #handle: FileHandle
  #users = 1

  constructor(revision: string, size: number, digest: string, handle: FileHandle) {
    this.revision = revision
    this.size = size
    this.tag = `"${digest}"`
    this.#handle = handle
  }

  /** The bytes from `start` to `end`, both included. */
  read(start: number, end: number): ReturnType<FileHandle['createReadStream']> {
    return this.#handle.createReadStream({ start, end, autoClose: false })
  }

  /** Keeps it open until `release`. */
  retain(): this {
    this.#users++
    return this
  }

  /** Closes it once nobody uses it. */
  release(): void {
    this.#users--
    if (this.#users === 0) void this.#handle.close()
  }
}

/** What exports are made of. */
export interface ExportFilesOptions {
  readonly graph: Pick<ReadableGraph, 'read'>
  readonly watch: Pick<RevisionWatch, 'get'>
  readonly model: ExportModel
  readonly publicUrl: string
  /** How long a statement may run, in milliseconds. */
  readonly statementTimeout: number
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>
  /** How long a request waits; `PATIENCE` by default. */
  readonly patience?: number
}

interface Made {
  readonly revision: string
  readonly file: Promise<ExportFile>
}

/** The exports of the current revision: each is made once, when it is first asked for, and one at a time. */
export class ExportFiles {
  readonly #options: ExportFilesOptions
  readonly #made = new Map<FormatName, Made>()
  readonly #closing = new Cancellation()
  #turn: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(options: ExportFilesOptions) {
    this.#options = options
  }

  /**
   * The export of the current revision; whoever asked releases it.
   * @throws HttpError OVERLOADED while it is being made, NOT_FOUND where the graph has no revision.
   */
  async get(format: FormatName): Promise<ExportFile> {
    const { revision } = await this.#options.watch.get()
    if (revision === undefined) {
      throw new HttpError(
        404,
        'NOT_FOUND',
        'This graph has no revision to export: it was not loaded by this service, or does not answer. Use the command `export`.',
      )
    }
    this.#dropOthers(revision)
    const made = this.#made.get(format) ?? this.#begin(format, revision)
    // At once, so that nobody closes it in between.
    return this.#patiently(made.file.then((file) => file.retain()))
  }

  /** Stops what is being made, and closes the files. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#closing.cancel(new GraphError('ABORTED', 'the service stops'))
    this.#dropOthers(undefined)
    await this.#turn
  }

  /** Old files go as soon as nobody downloads them. */
  #dropOthers(revision: string | undefined): void {
    for (const [format, made] of this.#made) {
      if (made.revision === revision) continue
      this.#made.delete(format)
      made.file.then(
        (file) => {
          file.release()
        },
        () => undefined,
      )
    }
  }

  #begin(format: FormatName, revision: string): Made {
    const { log } = this.#options
    const file = this.#turn.then(() => this.#make(format, revision))
    const made = { revision, file }
    this.#made.set(format, made)
    this.#turn = file.then(
      ({ size }) => {
        log.info({ format, size, revision }, 'an export was made')
      },
      (error: unknown) => {
        if (this.#made.get(format) === made) this.#made.delete(format)
        if (!this.#isClosed) log.error({ err: error, format }, 'an export could not be made')
      },
    )
    return made
  }

  async #make(format: FormatName, revision: string): Promise<ExportFile> {
    const { graph, model, publicUrl, statementTimeout, watch } = this.#options
    if (this.#isClosed) throw new GraphError('ABORTED', 'the service stops')
    const handle = await openNameless()
    try {
      const hash = createHash('sha256')
      let size = 0
      const out = new Writable({
        write: (chunk: Buffer, _, done) => {
          hash.update(chunk)
          writeAll(handle, chunk, size).then(() => {
            done()
          }, done)
          size += chunk.length
        },
      })
      const info = { revision, publicUrl }
      const read = { timeout: statementTimeout, cancellation: this.#closing }
      await writeExport({ graph, model, format, info, read }, out)
      // Neo4j may have been loaded meanwhile, and the file hold something of both.
      if ((await watch.get()).revision !== revision) throw new Error('the graph was loaded meanwhile')
      return new ExportFile(revision, size, hash.digest('base64url'), handle)
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  async #patiently(file: Promise<ExportFile>): Promise<ExportFile> {
    const { patience = PATIENCE } = this.#options
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(unavailable('The export is being made.'))
        file.then(
          (unused) => {
            unused.release()
          },
          () => undefined,
        )
      }, patience)
    })
    try {
      return await Promise.race([file, late])
    } catch (error) {
      // The log has the cause.
      throw error instanceof HttpError ? error : unavailable('The export could not be made just now.')
    } finally {
      clearTimeout(timer)
    }
  }
}

function unavailable(reason: string): HttpError {
  return new HttpError(503, 'OVERLOADED', `${reason} Try again in 10 seconds.`, {
    headers: { 'retry-after': '10' },
  })
}

/** Opens a file and takes its name away, so that nothing is left however the process ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'initiative-graph-export-'))
  try {
    return await open(join(folder, 'export'), 'wx+', 0o600)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeAll(handle: FileHandle, chunk: Buffer, position: number): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, position + done)
    done += bytesWritten
  }
}
