import { asText } from '../../graph/json.ts'
import type { Graph } from '../../graph/port.ts'
import { ConflictError } from '../load/difference.ts'

/** So many identifiers of others are kept in memory. */
const MOST = 100_000

/**
 * Identifiers of the nodes that no seed made.
 * @throws ConflictError where they are more than can be compared.
 */
export async function readForeignIds(graph: Pick<Graph, 'read'>): Promise<ReadonlySet<string>> {
  const rows = await graph.read({
    text: 'MATCH (n) WHERE coalesce(n.seed, false) = false AND n.id IS NOT NULL RETURN n.id AS id LIMIT $limit',
    parameters: { limit: MOST + 1 },
  })
  if (rows.length > MOST) {
    throw new ConflictError([`more than ${MOST} nodes; load into a graph that holds fewer of others`])
  }
  return new Set(rows.map(([id]) => asText(id)))
}

/**
 * Relationships of others at nodes of a seed would go with these nodes.
 * @throws ConflictError naming some of them; nothing was written.
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
