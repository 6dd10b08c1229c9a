import { asText } from './json.ts'
import { GraphError, type Statement, type Transaction } from './port.ts'

/** The node that says what is being built, and how much of it is there. */
export const STATE_ID = 'replacement'

export const STATE_DEFINITIONS: readonly string[] = [
  'CREATE CONSTRAINT Replacement_id_unique IF NOT EXISTS FOR (n:Replacement) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX Replacement_id IF NOT EXISTS FOR (n:Replacement) ON (n.id)',
]

/** Answers name and `done` of what is being built, or no row. */
export const READ_STATE: Statement = {
  text: 'MATCH (r:Replacement {id: $id}) RETURN r.name AS name, r.done AS done',
  parameters: { id: STATE_ID },
}

export const REMOVE_STATE: Statement = {
  text: 'MATCH (r:Replacement {id: $id}) DELETE r',
  parameters: { id: STATE_ID },
}

/** Makes the node, with the mark of what is replaced, so that it goes where everything goes. */
export function beginStatement(name: string, mark: string): Statement {
  return {
    text: `MERGE (r:Replacement {id: $id}) SET r.name = $name, r.${mark} = true RETURN r.name AS name`,
    parameters: { id: STATE_ID, name },
  }
}

/**
 * Does a part and notes it, in one transaction.
 * @param before what has to have been done so far.
 */
export async function advance(
  transaction: Transaction,
  name: string,
  before: string | undefined,
  done: string,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  // Setting a property locks the node, so what is read after it is what others have left.
  const [row] = await transaction.run({
    text: 'MATCH (r:Replacement {id: $id}) SET r.locked = true RETURN r.name AS name, r.done AS done',
    parameters: { id: STATE_ID },
  })
  const known = row?.[1] === null ? undefined : asText(row?.[1])
  if (row && row[0] === name && known === done) return
  if (!row || row[0] !== name || known !== before) {
    throw new GraphError(
      'GRAPH_MISCONFIGURED',
      'another process loads into the same graph; let it finish, or stop it and run this again',
    )
  }
  await work(transaction)
  await transaction.run({
    text: 'MATCH (r:Replacement {id: $id}) SET r.done = $done',
    parameters: { id: STATE_ID, done },
  })
}
