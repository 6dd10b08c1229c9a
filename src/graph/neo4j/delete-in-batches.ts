import type { Graph } from '../port.ts'
import { writeInBatches } from '../write-in-batches.ts'

/** Relationships or nodes deleted in one transaction. */
const BATCH = 20_000

/**
 * Deletes nodes with their relationships. Relationships go first: a single node can have more of them than fit into
 * the memory of one transaction.
 * @param nodes a pattern that names them `n`: `(n:Staged)`, or `(n)` for all.
 * @param where which of them; default: all.
 */
export async function deleteInBatches(
  database: Pick<Graph, 'write'>,
  nodes: string,
  where = 'true',
): Promise<void> {
  for (const text of [
    `MATCH ${nodes}-[r]-() WHERE ${where} WITH r LIMIT $limit DELETE r RETURN count(*) AS deleted`,
    `MATCH ${nodes} WHERE ${where} WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted`,
  ]) {
    await writeInBatches((work) => database.write(work), text, BATCH)
  }
}
