import { type Kind, kindOf } from '../pages.ts'
import { RELATIONSHIPS } from '../views/graph/relationships.ts'
import { literal } from './literal.ts'

/** What the graph view shows around an entity, in Cypher: its neighbours along all its relationships. */
export function neighboursCypher(id: string): string {
  const kind = kindOf(id)
  if (kind === undefined) throw new Error(`${id} names no kind of entity`)
  const lists = RELATIONSHIPS[kind].map(({ field, types, direction, to }) => {
    const [left, right] = direction === 'OUT' ? ['-', '->'] : ['<-', '-']
    const pattern = `(${kind})${left}[tie:${types.join('|')}]${right}(neighbour:${labelOf(to)})`
    return `  [${pattern} |\n    {id: neighbour.id, relationship: type(tie), evidence: tie.evidence}] AS ${field}`
  })
  return `MATCH (${kind}:${labelOf(kind)} {id: ${literal(id)}})
RETURN ${kind}.id AS id, ${kind}.name AS name,
${lists.join(',\n')}`
}

/** The label of a kind, the same word with a capital. */
export function labelOf(kind: Kind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}
