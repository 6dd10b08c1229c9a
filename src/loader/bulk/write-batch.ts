import { asText } from '../../graph/json.ts'
import type { Replacement, Statement, Transaction } from '../../graph/port.ts'
import { setProperties } from '../load/write-statements.ts'
import type { Batch } from './read-batches.ts'

/** The statement that writes a batch and answers how many rows it wrote. */
export function statementOf(replacement: Pick<Replacement, 'labels'>, { of, rows }: Batch): Statement {
  const { file, shape } = of
  if ('label' in file) {
    const labels = replacement.labels(file.label).join(':')
    const text = `UNWIND $rows AS row CREATE (n:${labels}) ${setProperties('n', shape.floats)}`
    return { text, parameters: { rows } }
  }
  const end = (variable: string, label: string, key: string): string =>
    `MATCH (${variable}:${replacement.labels(label)[0] ?? label} {id: row.${key}})`
  const text = [
    `UNWIND $rows AS row ${end('a', file.from, 'from')} ${end('b', file.to, 'to')}`,
    `CREATE (a)-[r:${file.type}]->(b) ${setProperties('r', shape.floats)}`,
  ].join(' ')
  return { text, parameters: { rows } }
}

/** The first row of a batch that leads from or to a node that is not there; rows are counted from 0. */
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
      text: `UNWIND $ids AS id MATCH (n:${replacement.labels(label)[0] ?? label} {id: id}) RETURN n.id AS id`,
      parameters: { ids: [...new Set(rows.map((row) => asText(row[key])))] },
    })
    const known = new Set(found.map(([id]) => id))
    const row = rows.findIndex((one) => !known.has(asText(one[key])))
    if (row >= 0)
      return { row, message: `${key} is ${asText(rows[row]?.[key])}, which is not in nodes/${label}.jsonl` }
  }
  return undefined
}
