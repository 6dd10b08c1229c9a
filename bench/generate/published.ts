import type { Since } from '../../src/loader/load/dates.ts'
import { statedOf } from '../../src/loader/load/dates.ts'
import type { Properties } from '../../src/loader/rows.ts'
import { EVIDENCE_DATED } from '../../src/ontology/rules.ts'
import { sourceNumber } from './ids.ts'

const DAY = 86_400_000
const FIRST = Date.parse('2015-01-01')

/** Sources are published one a day, and begin anew after ten years. */
const DAYS = 3_650

/** When a source was published. */
export function publishedOn(source: number): Since {
  return dayOf(source % DAYS)
}

/** A day, counted from that on which the first source was published. */
export function dayOf(number: number): string {
  return new Date(FIRST + number * DAY).toISOString().slice(0, 10)
}

/** When the source of a citation was published. */
export function dateOf(citation: string): Since {
  return publishedOn(sourceNumber(citation))
}

/** What a relationship carries whose citations are there as soon as it is. */
export function datesOf(evidence: readonly string[]): Properties {
  return statedOf(evidence.map(dateOf))
}

/**
 * What a node carries.
 * @param sources the numbers of the sources that say something of it.
 */
export function nodeDates(
  sources: readonly number[],
  evidence: readonly string[],
  always = false,
): Properties {
  const stated = statedOf(sources.map(publishedOn))
  const since = always ? '' : (stated['firstStated'] ?? '')
  const days = evidence.map(dateOf)
  return { ...stated, ...(days.some((day) => day > since) ? { [EVIDENCE_DATED.since]: days } : {}) }
}
