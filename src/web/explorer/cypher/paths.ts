import { ENTITY_TYPES, RELATIONSHIP_TYPES, kindOf } from '../ontology.ts'
import { MAX_PATH_LENGTH } from '../views/graph/load/load-graph.ts'
import { literal } from './literal.ts'

/**
 * What the loader concluded from other relationships is no step of its own; neither is what needs no evidence, such as
 * the city that thousands are in, but that one body succeeded another.
 */
const NO_STEPS = new Set(
  Object.entries(ENTITY_TYPES).flatMap(([kind, { relationships }]) =>
    relationships.flatMap(({ derived, register, to, types }) =>
      derived || (register && to !== kind) ? types : [],
    ),
  ),
)

/** How two entities are connected, in Cypher: all the shortest paths along what sources state. */
export function pathsCypher(from: string, to: string): string {
  const node = (name: string, id: string): string => {
    const kind = kindOf(id)
    return `(${name}${kind ? `:${ENTITY_TYPES[kind].name}` : ''} {id: ${literal(id)}})`
  }
  const types = RELATIONSHIP_TYPES.filter((type) => !NO_STEPS.has(type)).join('|')
  return `MATCH ${node('from', from)}
MATCH ${node('to', to)}
MATCH path = allShortestPaths((from)-[:${types}*..${MAX_PATH_LENGTH}]-(to))
RETURN length(path) AS length, [node IN nodes(path) | node.id] AS nodes,
  [step IN relationships(path) | type(step)] AS relationships,
  [step IN relationships(path) | step.evidence] AS evidence
ORDER BY length, nodes`
}
