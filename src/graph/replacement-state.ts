import { loadedByAnother } from './errors.ts'
import { asText } from './json.ts'
import type { Row, Statement, Transaction } from './port.ts'

/*
 * A node `(:Replacement)` records which replacement is being built and how far it is. Every write locks it first, so
 * of two loaders one continues where the other left off, or stops.
 */

const PARAMETERS = { id: 'replacement' }

/** For `prepare`. */
export const STATE_DEFINITIONS: readonly string[] = [
  'CREATE CONSTRAINT Replacement_id_unique IF NOT EXISTS FOR (n:Replacement) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX Replacement_id IF NOT EXISTS FOR (n:Replacement) ON (n.id)',
]

/** Returns `name` and `done` of the replacement that is being built, or no row. */
export const READ_STATE: Statement = {
  text: 'MATCH (r:Replacement {id: $id}) RETURN r.name AS name, r.done AS done',
  parameters: PARAMETERS,
}

/** Forgets the replacement that is being built. */
export const REMOVE_STATE: Statement = {
  text: 'MATCH (r:Replacement {id: $id}) DELETE r',
  parameters: PARAMETERS,
}

/**
 * Records that a replacement of this name is being built.
 * @param mark the property that marks what is replaced; the node gets it too and goes with the rest.
 * @returns `done` of the last write; undefined if there was none.
 */
export async function begin(
  transaction: Transaction,
  name: string,
  mark: string,
): Promise<string | undefined> {
  const [row] = await transaction.run({
    text: `MERGE (r:Replacement {id: $id}) SET r.name = $name, r.${mark} = true RETURN r.name AS name, r.done AS done`,
    parameters: { ...PARAMETERS, name },
  })
  return doneOf(row)
}

/**
 * Does one part of the work and records it, in one transaction. Does nothing if it has been done.
 * @param before `done` of the write before this one.
 * @throws GraphError GRAPH_MISCONFIGURED if another process has written since.
 */
export async function advance(
  transaction: Transaction,
  name: string,
  before: string | undefined,
  done: string,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const known = await lock(transaction, name)
  if (known === done) return
  if (known !== before) throw loadedByAnother()
  await work(transaction)
  await transaction.run({
    text: 'MATCH (r:Replacement {id: $id}) SET r.done = $done',
    parameters: { ...PARAMETERS, done },
  })
}

/**
 * Locks the node until the transaction ends.
 * @returns `done` of the last write.
 * @throws GraphError GRAPH_MISCONFIGURED if another replacement is being built, or none.
 */
export async function lock(transaction: Transaction, name: string): Promise<string | undefined> {
  // Setting a property takes the lock before the values are read, so they are those another process left.
  const [row] = await transaction.run({
    text: 'MATCH (r:Replacement {id: $id}) SET r.locked = true RETURN r.name AS name, r.done AS done',
    parameters: PARAMETERS,
  })
  if (row?.[0] !== name) throw loadedByAnother()
  return doneOf(row)
}

function doneOf(row: Row | undefined): string | undefined {
  const done = row?.[1] ?? null
  return done === null ? undefined : asText(done)
}
