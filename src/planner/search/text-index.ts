import type { NodeType } from '../../ontology/model.ts'
import { TEXT_INDEX } from './full-text-index.ts'
import { visibleNode } from '../as-of.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import type { Read } from '../value.ts'

/**
 * Binds the entities that the full-text index answers, in no order.
 * @param question in Lucene's syntax.
 */
export function matchInTextIndex(
  builder: StatementBuilder,
  types: readonly NodeType[],
  node: string,
  question: Read,
): string[] {
  const labels = types.map(({ label }) => `${node}:${label}`).join(' OR ')
  const known = visibleNode(builder, node, types.length === 1 ? types[0]?.label : undefined)
  return [
    `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', ${builder.parameter(question)}) YIELD node AS ${node}`,
    `WITH ${node} WHERE ${known.length === 0 ? labels : [`(${labels})`, ...known].join(' AND ')}`,
    `WITH ${node}`,
  ]
}
