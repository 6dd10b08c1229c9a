import { asText } from '../../graph/json.ts'
import type { Replacement, Statement, Transaction } from '../../graph/port.ts'
import { createNodes, createRelationships } from '../statements.ts'
import type { Batch } from './read-batches.ts'

/** The statement that writes a batch and returns how many rows it wrote. */
export function statementOf(replacement: Pick<Replacement, 'labels'>, { of, rows }: Batch): Statement {
  const { file, shape } = of
  const text =
    'label' in file
      ? createNodes(replacement.labels(file.label), shape.floats)
      : createRelationships(
          { from: labelOf(replacement, file.from), type: file.type, to: labelOf(replacement, file.to) },
          shape.floats,
        )
  return { text, parameters: { rows } }
}

/** Finds the first row of a batch, counted from 0, whose `from` or `to` is not in the graph. */
export async function findMissingEnd(
  transaction: Transaction,
  replacement: Pick<Replacement, 'labels'>,
  { of: { file }, rows }: Batch,
): Promise<{ row: number; message: string } | undefined> {
  if ('label' in file) return undefined
  for (const [key, label] of [
    ['from', file.from],
    ['to', file.to],
  ] as const) {
    const found = await transaction.run({
      text: `UNWIND $ids AS id MATCH (n:${labelOf(replacement, label)} {id: id}) RETURN n.id AS id`,
      parameters: { ids: [...new Set(rows.map((row) => asText(row[key])))] },
    })
    const known = new Set(found.map(([id]) => id))
    const row = rows.findIndex((one) => !known.has(asText(one[key])))
    if (row >= 0)
      return { row, message: `${key} is ${asText(rows[row]?.[key])}, which is not in nodes/${label}.jsonl` }
  }
  return undefined
}

/** The label that finds a node while the replacement is being built. */
function labelOf(replacement: Pick<Replacement, 'labels'>, label: string): string {
  return replacement.labels(label)[0] ?? label
}
