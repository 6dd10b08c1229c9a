import { kindOf } from '../pages.ts'
import { MAX_PATH_LENGTH } from '../views/graph/load/load-graph.ts'
import { TYPES } from '../views/graph/relationships.ts'
import { literal } from './literal.ts'
import { labelOf } from './neighbours.ts'

/** How two entities are connected, in Cypher: all the shortest paths along what sources state. */
export function pathsCypher(from: string, to: string): string {
  const node = (name: string, id: string): string => {
    const kind = kindOf(id)
    return `(${name}${kind ? `:${labelOf(kind)}` : ''} {id: ${literal(id)}})`
  }
  // What is derived from others is no step of its own.
  const types = TYPES.filter((type) => type !== 'DRIVES').join('|')
  return `MATCH ${node('from', from)}
MATCH ${node('to', to)}
MATCH path = allShortestPaths((from)-[:${types}*..${MAX_PATH_LENGTH}]-(to))
RETURN length(path) AS length, [node IN nodes(path) | node.id] AS nodes,
  [step IN relationships(path) | type(step)] AS relationships,
  [step IN relationships(path) | step.evidence] AS evidence
ORDER BY length, nodes`
}
