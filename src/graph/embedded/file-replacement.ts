import { copyFileSync, existsSync } from 'node:fs'
import { DamagedFile, unwritten } from './errors.ts'
import { type GraphFiles, removeGraphFile } from './graph-files.ts'
import type { Replacement, ReplacementPlan, Transaction } from '../port.ts'
import { READ_STATE, REMOVE_STATE, STATE_DEFINITIONS, advance, begin } from '../replacement-state.ts'
import { writeInBatches } from '../write-in-batches.ts'

/** A graph file that is open for writing. */
export interface WritableFile {
  define(statements: readonly string[]): Promise<void>
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  close(): void
}

/** Nodes deleted in one transaction. */
const BATCH = 10_000

/** A replacement in a file of its own beside the current one, where its nodes have their final labels from the start. */
export class FileReplacement implements Replacement {
  readonly #files: GraphFiles
  readonly #name: string
  readonly #plan: ReplacementPlan
  readonly #file: WritableFile
  readonly #onEnd: (finished: boolean) => void
  #done: string | undefined
  #complete = false
  #open = true

  private constructor(
    files: GraphFiles,
    name: string,
    plan: ReplacementPlan,
    file: WritableFile,
    onEnd: (finished: boolean) => void,
  ) {
    this.#files = files
    this.#name = name
    this.#plan = plan
    this.#file = file
    this.#onEnd = onEnd
  }

  /**
   * Opens the file of a plan, or creates it.
   * @param keeps whether the current file holds nodes that stay.
   * @param onEnd called once, when the file is closed.
   */
  static async open(
    files: GraphFiles,
    plan: ReplacementPlan,
    openFile: (path: string) => WritableFile,
    keeps: boolean,
    onEnd: (finished: boolean) => void,
  ): Promise<FileReplacement> {
    const name = files.replacementName(plan.name, keeps)
    const path = files.path(name)
    files.removeReplacements(name)
    const known = existsSync(path) ? openUndamaged(path, openFile) : undefined
    if (!known && keeps) await copyWhatStays(files, plan, openFile, name)
    const replacement = new FileReplacement(files, name, plan, known ?? openFile(path), onEnd)
    await replacement.#begin()
    return replacement
  }

  async #begin(): Promise<void> {
    const { definitions, name, mark } = this.#plan
    try {
      await this.#file.define([...definitions, ...STATE_DEFINITIONS])
      await this.#file.transact(async (transaction) => {
        // `finish` removes the state in the transaction that completes the file; the process may end before it is current.
        const [state] = await transaction.run(READ_STATE)
        const [marked] = await transaction.run({
          text: `MATCH (n) WHERE n.${mark} = true RETURN count(n) AS count`,
          parameters: {},
        })
        this.#complete = !state && Number(marked?.[0]) > 0
        if (!this.#complete) this.#done = await begin(transaction, name, mark)
      })
    } catch (error) {
      this.#closeQuietly()
      throw error
    }
  }

  get complete(): boolean {
    return this.#complete
  }

  get done(): string | undefined {
    return this.#done
  }

  labels(label: string): readonly string[] {
    return this.#plan.labels.get(label) ?? [label]
  }

  async write(work: (transaction: Transaction) => Promise<void>, done: string): Promise<void> {
    try {
      await this.#file.transact((transaction) =>
        advance(transaction, this.#plan.name, this.#done, done, work),
      )
    } catch (error) {
      throw unwritten(this.#path, error)
    }
    this.#done = done
  }

  async finish(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    try {
      await this.#file.transact(async (transaction) => {
        await work(transaction)
        await transaction.run(REMOVE_STATE)
      })
      this.#complete = true
      this.#file.close()
      this.#publish()
    } catch (error) {
      throw unwritten(this.#path, error)
    }
    this.#end(true)
  }

  close(): Promise<void> {
    this.#end(false)
    return Promise.resolve()
  }

  #publish(): void {
    const name = this.#files.newName()
    this.#files.rename(this.#name, name)
    try {
      this.#files.makeCurrent(name)
    } catch (error) {
      // Under its old name the next load finds it; the new one would be deleted.
      this.#files.rename(name, this.#name)
      throw error
    }
  }

  #end(finished: boolean): void {
    if (!this.#open) return
    this.#open = false
    if (!finished) this.#closeQuietly()
    this.#onEnd(finished)
  }

  /** What is committed is in the file, and what failed before says more than a failure to close. */
  #closeQuietly(): void {
    try {
      this.#file.close()
    } catch {
      // The next load opens the file again.
    }
  }

  get #path(): string {
    return this.#files.path(this.#name)
  }
}

/** Opens a file; deletes one that is damaged, as if its process was killed while it created it, and returns undefined. */
function openUndamaged(path: string, openFile: (path: string) => WritableFile): WritableFile | undefined {
  try {
    return openFile(path)
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    removeGraphFile(path)
    return undefined
  }
}

/** Copies the current file without what is replaced. Until it is complete the copy has a name that the next write removes. */
async function copyWhatStays(
  files: GraphFiles,
  { mark }: ReplacementPlan,
  openFile: (path: string) => WritableFile,
  name: string,
): Promise<void> {
  const temporary = files.newName()
  copyFileSync(files.path(files.current() ?? ''), files.path(temporary))
  const file = openFile(files.path(temporary))
  try {
    await writeInBatches(
      (work) => file.transact(work),
      `MATCH (n) WHERE n.${mark} = true WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted`,
      BATCH,
    )
  } finally {
    file.close()
  }
  files.rename(temporary, name)
}
