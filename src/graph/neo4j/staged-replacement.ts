import { deleteInBatches } from './delete-in-batches.ts'
import { LoaderLease } from './loader-lease.ts'
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
  readonly #lease: LoaderLease
  #done: string | undefined
  #open = true
  /** What is written last is written with the switch, after which there is nothing to resume. */
  readonly complete = false

  private constructor(database: Database, plan: ReplacementPlan, lease: LoaderLease) {
    this.#database = database
    this.#plan = plan
    this.#lease = lease
  }

  static async open(database: Database, plan: ReplacementPlan): Promise<StagedReplacement> {
    const lease = await LoaderLease.take(database, plan.name, plan.mark)
    try {
      await database.prepare(STATE_DEFINITIONS)
      const [state] = await database.read(READ_STATE)
      if (state?.[0] !== plan.name) await discardStaged(database, plan.mark)
      await deleteInBatches(database, '(n:Replaced)')
      const replacement = new StagedReplacement(database, plan, lease)
      await replacement.#begin()
      return replacement
    } catch (error) {
      await lease.release()
      throw error
    }
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
    await this.close()
  }

  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.#lease.release()
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

/**
 * Deletes what replacements left behind, unless another process builds one.
 * @throws GraphError GRAPH_MISCONFIGURED if one does.
 */
export async function discardReplacements(database: Database, mark: string): Promise<void> {
  const lease = await LoaderLease.take(database, 'none', mark)
  try {
    await discardStaged(database, mark)
  } finally {
    await lease.release()
  }
}

/**
 * Deletes nodes that were never published, nodes that were replaced, and what a first load published before it stopped:
 * half a graph, which no load would begin over while its indexes are missing.
 */
async function discardStaged(database: Database, mark: string): Promise<void> {
  if (await isPublishing({ run: (statement) => database.read(statement) })) {
    await deleteInBatches(database, '(n)', `n.${mark} = true AND NOT n:Replacement AND NOT n:Loader`)
  }
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
