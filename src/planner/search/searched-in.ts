import { itemsIn } from '../as-of.ts'
import type { StatementBuilder } from '../statement-builder.ts'
import { sinceOf } from '../../ontology/rules.ts'

/** Cypher for what a bound entity is found by. */
export interface SearchedIn {
  readonly keys: string
  readonly names: string
  readonly starts: string
  readonly tokens: string
}

/** What a bound entity is found by, as of the day of `@asOf`: an alias is not until a source has it. */
export function searchedIn(builder: StatementBuilder, node: string): SearchedIn {
  const list = (property: string, dates = property): string =>
    itemsIn(builder, `${node}.${property}`, `${node}.${sinceOf(dates)}`)
  return {
    keys: list('searchKeys'),
    names: list('searchNames', 'searchKeys'),
    starts: startsIn(builder, `${node}.searchStarts`, `${node}.${sinceOf('searchStarts')}`),
    tokens: list('searchTokens'),
  }
}

/** The starts are one text, with a space before each; their dates are a list. */
function startsIn(builder: StatementBuilder, starts: string, dates: string): string {
  const { asOf } = builder
  if (!asOf) return starts
  const [known, index] = [builder.variable(), builder.variable()]
  const start = `split(${starts}, ' ')[${index} + 1]`
  const added = `CASE WHEN ${dates}[${index}] <= ${asOf.date} THEN ${known} + ' ' + ${start} ELSE ${known} END`
  const all = `reduce(${known} = '', ${index} IN range(0, size(${dates}) - 1) | ${added})`
  return `CASE WHEN ${dates} IS NULL THEN ${starts} ELSE ${all} END`
}
