import type { NodeType } from '../../ontology/model.ts'
import { TEXT_INDEX } from './full-text-index.ts'
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
  return [
    `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', ${builder.parameter(question)}) YIELD node AS ${node}`,
    `WITH ${node} WHERE ${labels}`,
    `WITH ${node}`,
  ]
}
