import { deleteInBatches } from './delete-in-batches.ts'
import { asText } from '../json.ts'
import { type Graph, GraphError, type Replacement, type ReplacementPlan, type Transaction } from '../port.ts'
import { READ_STATE, REMOVE_STATE, STATE_DEFINITIONS, advance, beginStatement } from '../replacement-state.ts'

/** What a staged replacement needs of a graph. */
type Database = Pick<Graph, 'read' | 'write' | 'prepare'>

/** So many nodes are given their labels in one transaction where nobody watches. */
const BATCH = 10_000

/** An `id` is unique over the whole graph, so one index finds all that is being built. */
const UNIQUE = 'CREATE CONSTRAINT Staged_id_unique IF NOT EXISTS FOR (n:Staged) REQUIRE n.id IS UNIQUE'
const NOT_UNIQUE = 'DROP CONSTRAINT Staged_id_unique IF EXISTS'

/**
 * A replacement among the nodes it replaces, for a server that has one database: until it is whole, its nodes have
 * labels of their own, which no statement of this project asks for. One transaction changes the labels of all
 * nodes, new and old; what is old is deleted afterwards.
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
    await deleteInBatches(database, 'Replaced')
    const replacement = new StagedReplacement(database, plan)
    await replacement.#begin()
    return replacement
  }

  async #begin(): Promise<void> {
    const { definitions, name, mark } = this.#plan
    // Where nothing is replaced, indexes are made at the end: in one go they cost far less than node by node.
    await this.#database.prepare((await this.#isFirst()) ? [UNIQUE] : [...definitions, UNIQUE])
    this.#done = await this.#database.write(async (transaction) => {
      await transaction.run(beginStatement(name, mark))
      const [row] = await transaction.run(READ_STATE)
      return row?.[1] === null ? undefined : asText(row?.[1])
    })
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
    // Their entries would have to be removed node by node.
    await this.#database.prepare([NOT_UNIQUE])
    if (await this.#isFirst()) await this.#openInBatches()
    await this.#database.prepare(this.#plan.definitions)
    await this.#database.write(async (transaction) => {
      const [state] = await transaction.run(beginStatement(this.#plan.name, this.#plan.mark))
      if (state?.[0] !== this.#plan.name) throw new GraphError('GRAPH_MISCONFIGURED', 'another process loads')
      if (!(await isOpening(transaction))) await this.#stepBack(transaction)
      for (const label of this.#plan.labels.keys()) await transaction.run(this.#showing(label))
      await work(transaction)
      await transaction.run(REMOVE_STATE)
    })
    await deleteInBatches(this.#database, 'Replaced')
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** Takes the labels from what is replaced, label by label: an `id` may come back at once. */
  async #stepBack(transaction: Transaction): Promise<void> {
    const every = new Set([...this.#plan.labels.values()].flat())
    for (const label of this.#plan.labels.keys()) {
      await transaction.run({
        text: `MATCH (n:${label}) WHERE n.${this.#plan.mark} = true SET n:Replaced REMOVE n:${[...every].join(':')}`,
        parameters: {},
      })
    }
  }

  #showing(label: string, limit?: number) {
    const shown = (this.#plan.labels.get(label) ?? [label]).join(':')
    return {
      text: [
        `MATCH (n:Staged${label})`,
        limit === undefined ? '' : 'WITH n LIMIT $limit',
        `SET n:${shown} REMOVE n:Staged:Staged${label} RETURN count(*) AS done`,
      ].join(' '),
      parameters: limit === undefined ? {} : { limit },
    }
  }

  /** Whether there is nothing to replace, so that nobody can see an old and a new graph mixed. */
  async #isFirst(): Promise<boolean> {
    if (await isOpening({ run: (statement) => this.#database.read(statement) })) return true
    for (const label of this.#plan.labels.keys()) {
      const rows = await this.#database.read({
        text: `MATCH (n:${label}) WHERE n.${this.#plan.mark} = true RETURN n.id AS id LIMIT $limit`,
        parameters: { limit: 1 },
      })
      if (rows.length > 0) return false
    }
    return true
  }

  /** One transaction of any size would be too much for a server; in an empty graph it is not needed. */
  async #openInBatches(): Promise<void> {
    await this.#database.write((transaction) =>
      transaction.run({ text: 'MATCH (r:Replacement) SET r.opening = true', parameters: {} }),
    )
    for (const label of this.#plan.labels.keys()) {
      for (let count = BATCH; count === BATCH;) {
        const [row] = await this.#database.write((transaction) =>
          transaction.run(this.#showing(label, BATCH)),
        )
        count = Number(row?.[0] ?? 0)
      }
    }
  }
}

/** Removes what is left of replacements: what was never shown, and what is no longer. */
export async function discardStaged(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(REMOVE_STATE))
  await deleteInBatches(database, 'Staged')
  await deleteInBatches(database, 'Replaced')
  await database.prepare([NOT_UNIQUE])
}

async function isOpening(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.run({
    text: 'MATCH (r:Replacement) RETURN r.opening AS opening',
    parameters: {},
  })
  return row?.[0] === true
}
