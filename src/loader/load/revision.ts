import { asList, asText } from '../../graph/json.ts'
import type { Graph, Statement } from '../../graph/port.ts'

/** `id` of the node that says what the graph was loaded from. */
export const STAMP_ID = 'revision'

/** What a graph was loaded from, and when. */
export interface Revision {
  readonly revision: string
  /** UTC, ISO 8601. */
  readonly loadedAt: string
  /** What wrote the files it was loaded from; undefined for the seed of this project. */
  readonly origin?: string
}

/** Reads the stamp of a graph; null if nothing was loaded into it. */
export async function readRevision(graph: Pick<Graph, 'read'>): Promise<Revision | null> {
  const [row] = await graph.read({
    text: 'MATCH (r:Revision {id: $id}) RETURN r.revision AS revision, r.loadedAt AS loadedAt, r.origin AS origin',
    parameters: { id: STAMP_ID },
  })
  if (!row) return null
  const [revision, loadedAt, origin] = row
  const other = typeof origin === 'string' ? { origin } : {}
  return { revision: asText(revision), loadedAt: asText(loadedAt), ...other }
}

/** Reads the properties that the last load wrote; empty if none was loaded, or before this was noted. */
export async function readKnown(graph: Pick<Graph, 'read'>): Promise<readonly string[]> {
  const [row] = await graph.read({
    text: 'MATCH (r:Revision {id: $id}) RETURN r.known AS known',
    parameters: { id: STAMP_ID },
  })
  return asList(row?.[0]).map(asText)
}

/**
 * Makes other loads into the same graph wait until this transaction ends. Returns the revision of the graph, null if
 * it has none.
 */
export const LOCK: Statement = {
  text: 'MERGE (r:Revision {id: $id}) SET r.seed = true RETURN r.revision AS revision',
  parameters: { id: STAMP_ID },
}

/**
 * The statement that writes the stamp.
 * @param known the properties that the load writes.
 */
export function stampStatement(revision: Revision, known: readonly string[]): Statement {
  return {
    text: 'MATCH (r:Revision {id: $id}) SET r = $properties RETURN count(*) AS done',
    parameters: { id: STAMP_ID, properties: { id: STAMP_ID, ...revision, known, seed: true } },
  }
}
