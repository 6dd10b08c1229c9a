import { copyFileSync, existsSync } from 'node:fs'
import type { GraphFiles } from './graph-files.ts'
import type { Replacement, ReplacementPlan, Transaction } from '../port.ts'
import { REMOVE_STATE, STATE_DEFINITIONS, advance, begin } from '../replacement-state.ts'
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
    files.removeReplacements(name)
    if (keeps && !existsSync(files.path(name))) await copyWhatStays(files, plan, openFile, name)
    const replacement = new FileReplacement(files, name, plan, openFile(files.path(name)), onEnd)
    await replacement.#begin()
    return replacement
  }

  async #begin(): Promise<void> {
    try {
      await this.#file.define([...this.#plan.definitions, ...STATE_DEFINITIONS])
      this.#done = await this.#file.transact((transaction) =>
        begin(transaction, this.#plan.name, this.#plan.mark),
      )
    } catch (error) {
      this.#file.close()
      throw error
    }
  }

  get done(): string | undefined {
    return this.#done
  }

  labels(label: string): readonly string[] {
    return this.#plan.labels.get(label) ?? [label]
  }

  async write(work: (transaction: Transaction) => Promise<void>, done: string): Promise<void> {
    await this.#file.transact((transaction) => advance(transaction, this.#plan.name, this.#done, done, work))
    this.#done = done
  }

  async finish(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    await this.#file.transact(async (transaction) => {
      await work(transaction)
      await transaction.run(REMOVE_STATE)
    })
    this.#open = false
    this.#file.close()
    const name = this.#files.newName()
    this.#files.rename(this.#name, name)
    this.#files.makeCurrent(name)
    this.#onEnd(true)
  }

  close(): Promise<void> {
    if (this.#open) {
      this.#open = false
      this.#file.close()
      this.#onEnd(false)
    }
    return Promise.resolve()
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
