import type { Graph } from '../port.ts'

/** So many relationships or nodes are deleted in one transaction. */
const BATCH = 20_000

/**
 * Deletes every node of a label with its relationships; every node at all where no label is said. Relationships go
 * first: one node can have more of them than fit into the memory of a transaction.
 */
export async function deleteInBatches(database: Pick<Graph, 'write'>, label?: string): Promise<void> {
  const node = label === undefined ? '(n)' : `(n:${label})`
  for (const text of [
    `MATCH ${node}-[r]-() WITH r LIMIT $limit DELETE r RETURN count(*) AS gone`,
    `MATCH ${node} WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone`,
  ]) {
    for (let gone = 1; gone > 0;) {
      const [row] = await database.write((transaction) =>
        transaction.run({ text, parameters: { limit: BATCH } }),
      )
      gone = Number(row?.[0] ?? 0)
    }
  }
}
