import type { Choices } from '../views/figures/question.ts'
import { literal } from './literal.ts'

/** What the view of the figures shows, in Cypher; all of it, where the view pages. */
export function figuresCypher({ kind, measure, unit, text, order }: Choices): string {
  const equal = Object.entries({ kind, measure, unit }).flatMap(([name, value]) =>
    value === undefined ? [] : [`outcome.${name} = ${literal(value)}`],
  )
  const named = ['name', 'nameEn'].map((name) => `outcome.${name} CONTAINS ${literal(text ?? '')}`)
  const conditions = [...equal, ...(text === undefined ? [] : [`(${named.join(' OR ')})`])]
  const by = { ID: 'id', NAME: 'name, id', VALUE: 'value DESC, id' }[order]
  return `MATCH (outcome:Outcome)${conditions.length > 0 ? `\nWHERE ${conditions.join('\n  AND ')}` : ''}
RETURN outcome.id AS id, outcome.name AS name, outcome.raw AS raw, outcome.value AS value, outcome.unit AS unit,
  outcome.measure AS measure, outcome.comparator AS comparator, outcome.evidence AS evidence
ORDER BY ${by}`
}
