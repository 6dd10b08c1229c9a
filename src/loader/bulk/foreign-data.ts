import { asText } from '../../graph/json.ts'
import type { Graph } from '../../graph/port.ts'
import { ConflictError } from '../load/difference.ts'

/** Foreign identifiers are compared in memory, up to this number. */
const MAX_FOREIGN = 100_000

/**
 * Reads the `id` of every node that no load created.
 * @throws ConflictError if there are more than fit into memory.
 */
export async function readForeignIds(graph: Pick<Graph, 'read'>): Promise<ReadonlySet<string>> {
  const rows = await graph.read({
    text: 'MATCH (n) WHERE coalesce(n.seed, false) = false AND n.id IS NOT NULL RETURN n.id AS id LIMIT $limit',
    parameters: { limit: MAX_FOREIGN + 1 },
  })
  if (rows.length > MAX_FOREIGN) {
    throw new ConflictError([`more than ${MAX_FOREIGN} foreign nodes: load into a graph that holds fewer`])
  }
  return new Set(rows.map(([id]) => asText(id)))
}

/**
 * Refuses foreign relationships at nodes of a seed: replacing the nodes would delete them.
 * @throws ConflictError listing some of them; nothing was written.
 */
export async function refuseForeignRelationships(graph: Pick<Graph, 'read'>): Promise<void> {
  const rows = await graph.read({
    text: [
      'MATCH (a)-[r]->(b) WHERE coalesce(r.seed, false) = false AND (a.seed = true OR b.seed = true)',
      'RETURN a.id AS source, type(r) AS type, b.id AS target LIMIT $limit',
    ].join(' '),
    parameters: { limit: 20 },
  })
  if (rows.length > 0) {
    throw new ConflictError(
      rows.map(([from, type, to]) => `("${asText(from)}")-[:${asText(type)}]->("${asText(to)}")`),
    )
  }
}
