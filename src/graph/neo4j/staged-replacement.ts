import { deleteInBatches } from './delete-in-batches.ts'
import type { Graph, Replacement, ReplacementPlan, Transaction } from '../port.ts'
import { READ_STATE, REMOVE_STATE, STATE_DEFINITIONS, advance, begin, lock } from '../replacement-state.ts'
import { writeInBatches } from '../write-in-batches.ts'

/** What a staged replacement needs of a graph. */
type Database = Pick<Graph, 'read' | 'write' | 'prepare'>

/** Nodes relabelled in one transaction while there is no graph to keep consistent. */
const BATCH = 10_000

/** `id` is unique over the whole graph, so one index finds every staged node. */
const UNIQUE = 'CREATE CONSTRAINT Staged_id_unique IF NOT EXISTS FOR (n:Staged) REQUIRE n.id IS UNIQUE'
const NOT_UNIQUE = 'DROP CONSTRAINT Staged_id_unique IF EXISTS'

/**
 * A replacement built next to the nodes it replaces, for a server with one database. Until it is complete its nodes
 * have labels of their own, which no statement of this project matches. One transaction then relabels all nodes, new
 * and old; the old ones are deleted afterwards.
 */
export class StagedReplacement implements Replacement {
  readonly #database: Database
  readonly #plan: ReplacementPlan
  #done: string | undefined

  private constructor(database: Database, plan: ReplacementPlan) {
    this.#database = database
    this.#plan = plan
  }

  static async open(database: Database, plan: ReplacementPlan): Promise<StagedReplacement> {
    await database.prepare(STATE_DEFINITIONS)
    const [state] = await database.read(READ_STATE)
    if (state?.[0] !== plan.name) await discardStaged(database)
    await deleteInBatches(database, '(n:Replaced)')
    const replacement = new StagedReplacement(database, plan)
    await replacement.#begin()
    return replacement
  }

  async #begin(): Promise<void> {
    const { definitions, name, mark } = this.#plan
    // If nothing is replaced, indexes are created at the end: building them at once costs far less.
    await this.#database.prepare((await this.#isFirst()) ? [UNIQUE] : [...definitions, UNIQUE])
    this.#done = await this.#database.write((transaction) => begin(transaction, name, mark))
  }

  get done(): string | undefined {
    return this.#done
  }

  labels(label: string): readonly string[] {
    return ['Staged', `Staged${label}`]
  }

  async write(work: (transaction: Transaction) => Promise<void>, done: string): Promise<void> {
    await this.#database.write((transaction) => advance(transaction, this.#plan.name, this.#done, done, work))
    this.#done = done
  }

  async finish(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    // Relabelling would remove each node from the index on its own.
    await this.#database.prepare([NOT_UNIQUE])
    if (await this.#isFirst()) await this.#publishInBatches()
    await this.#database.prepare(this.#plan.definitions)
    await this.#write(async (transaction) => {
      if (!(await isPublishing(transaction))) await this.#retire(transaction)
      for (const label of this.#plan.labels.keys()) {
        await transaction.run({ text: this.#publishing(label), parameters: {} })
      }
      await work(transaction)
      await transaction.run(REMOVE_STATE)
    })
    await deleteInBatches(this.#database, '(n:Replaced)')
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** Takes their labels from the nodes that are replaced, so that an `id` may be used again at once. */
  async #retire(transaction: Transaction): Promise<void> {
    const every = new Set([...this.#plan.labels.values()].flat())
    for (const label of this.#plan.labels.keys()) {
      await transaction.run({
        text: `MATCH (n:${label}) WHERE n.${this.#plan.mark} = true SET n:Replaced REMOVE n:${[...every].join(':')}`,
        parameters: {},
      })
    }
  }

  /** Gives the staged nodes of a label their final labels; all of them, or one batch. */
  #publishing(label: string, batch = ''): string {
    const final = (this.#plan.labels.get(label) ?? [label]).join(':')
    return `MATCH (n:Staged${label}) ${batch} SET n:${final} REMOVE n:Staged:Staged${label} RETURN count(*) AS done`
  }

  /** Whether there is nothing to replace, so that no reader can see an old and a new graph mixed. */
  async #isFirst(): Promise<boolean> {
    if (await isPublishing({ run: (statement) => this.#database.read(statement) })) return true
    for (const label of this.#plan.labels.keys()) {
      const rows = await this.#database.read({
        text: `MATCH (n:${label}) WHERE n.${this.#plan.mark} = true RETURN n.id AS id LIMIT $limit`,
        parameters: { limit: 1 },
      })
      if (rows.length > 0) return false
    }
    return true
  }

  /** Publishes without one large transaction, which an empty graph does not need and a server may not manage. */
  async #publishInBatches(): Promise<void> {
    await this.#write((transaction) =>
      transaction.run({ text: 'MATCH (r:Replacement) SET r.opening = true', parameters: {} }),
    )
    for (const label of this.#plan.labels.keys()) {
      const text = this.#publishing(label, 'WITH n LIMIT $limit')
      await writeInBatches((work) => this.#write(work), text, BATCH)
    }
  }

  /** Writes unless another process has begun a replacement of its own. */
  #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#database.write(async (transaction) => {
      await lock(transaction, this.#plan.name)
      return work(transaction)
    })
  }
}

/** Deletes what replacements left behind: nodes that were never published and nodes that were replaced. */
export async function discardStaged(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(REMOVE_STATE))
  await deleteInBatches(database, '(n:Staged)')
  await deleteInBatches(database, '(n:Replaced)')
  await database.prepare([NOT_UNIQUE])
}

/** Whether batches of a first load have been published already. */
async function isPublishing(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.run({
    text: 'MATCH (r:Replacement) RETURN r.opening AS opening',
    parameters: {},
  })
  return row?.[0] === true
}
