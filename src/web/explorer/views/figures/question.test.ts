import { expect, it } from 'vitest'
import { figuresCypher } from '../../cypher/figures.ts'
import { choicesOf, variablesOf } from './question.ts'

it('the address of the view tells filters and order', () => {
  const choices = choicesOf(
    new URLSearchParams('kind=RESULT&measure=YEAR_ON_YEAR&unit=%25&text=trade&order=VALUE'),
  )
  expect(variablesOf(choices)).toEqual({
    where: {
      ...{ kind: { eq: 'RESULT' }, measure: { eq: 'YEAR_ON_YEAR' }, unit: { eq: '%' } },
      or: [{ name: { contains: 'trade' } }, { nameEn: { contains: 'trade' } }],
    },
    orderBy: [{ field: 'VALUE', direction: 'DESC' }],
  })
  expect(figuresCypher(choices)).toMatchInlineSnapshot(`
    "MATCH (outcome:Outcome)
    WHERE outcome.kind = 'RESULT'
      AND outcome.measure = 'YEAR_ON_YEAR'
      AND outcome.unit = '%'
      AND (outcome.name CONTAINS 'trade' OR outcome.nameEn CONTAINS 'trade')
    RETURN outcome.id AS id, outcome.name AS name, outcome.raw AS raw, outcome.value AS value, outcome.unit AS unit,
      outcome.measure AS measure, outcome.comparator AS comparator, outcome.evidence AS evidence
    ORDER BY value DESC, id"
  `)
})

it('what it cannot tell is left out', () => {
  expect(choicesOf(new URLSearchParams('kind=x&measure=&order=y'))).toEqual({ order: 'ID' })
})
