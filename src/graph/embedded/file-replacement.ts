import { copyFileSync, existsSync } from 'node:fs'
import type { GraphFiles } from './graph-files.ts'
import { asText } from '../json.ts'
import type { Replacement, ReplacementPlan, Transaction } from '../port.ts'
import { READ_STATE, REMOVE_STATE, STATE_DEFINITIONS, advance, beginStatement } from '../replacement-state.ts'

/** A graph file that is open for writing. */
export interface WritableFile {
  define(statements: readonly string[]): Promise<void>
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  close(): void
}

/** So many nodes are deleted in one transaction. */
const BATCH = 10_000

/** A replacement in a file of its own beside the current one: its nodes have their own labels from the start. */
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
   * Opens the file of a plan, or makes it.
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
      this.#done = await this.#file.transact(async (transaction) => {
        await transaction.run(beginStatement(this.#plan.name, this.#plan.mark))
        const [row] = await transaction.run(READ_STATE)
        return row?.[1] === null ? undefined : asText(row?.[1])
      })
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

/** Made under a name that the next write removes, so that a copy that was not finished is never taken for one. */
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
    for (let gone = BATCH; gone === BATCH;) {
      const [row] = await file.transact((transaction) =>
        transaction.run({
          text: `MATCH (n) WHERE n.${mark} = true WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone`,
          parameters: { limit: BATCH },
        }),
      )
      gone = Number(row?.[0] ?? 0)
    }
  } finally {
    file.close()
  }
  files.rename(temporary, name)
}
