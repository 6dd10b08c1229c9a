import type { Json } from '../../graph/port.ts'
import { groupBy } from '../../group-by.ts'
import { by } from '../../by.ts'
import { sortCitations } from '../../citation.ts'
import { type Comparable, compareOutcomes } from '../../figures/agreement.ts'
import type { SeedNode, SeedRelationship } from '../seed.ts'
import type { Existing } from './existence.ts'

const TYPES = { AGREES: 'AGREES_WITH', DIFFERS: 'DIFFERS_FROM' } as const

/**
 * Derives `AGREES_WITH` and `DIFFERS_FROM` between outcomes that measure one indicator over the same period, from the
 * earlier `id` to the later; `compareOutcomes` says when. An outcome without a period is compared with none: nobody knows
 * whether it speaks of the same time. Evidence is that of both.
 */
export function deriveAgreement({ nodes, relationships }: Existing): SeedRelationship[] {
  const measures = relationships.filter(({ type }) => type === 'MEASURES')
  const series = groupBy(
    measures.flatMap(({ from, to }) => {
      const outcome = nodes.get(from)
      const period = outcome && periodOf(outcome)
      return outcome && period !== undefined ? [{ outcome, key: `${to} ${period}` }] : []
    }),
    ({ key }) => key,
  )
  return [...series.values()].flatMap((observed) => {
    const outcomes = observed.map(({ outcome }) => outcome).sort(by(({ id }) => id))
    return outcomes.flatMap((one, index) =>
      outcomes.slice(index + 1).flatMap((other) => relate(one, other) ?? []),
    )
  })
}

function relate(one: SeedNode, other: SeedNode): SeedRelationship | undefined {
  const agreement = compareOutcomes(comparable(one), comparable(other))
  if (!agreement) return undefined
  return {
    type: TYPES[agreement],
    from: one.id,
    to: other.id,
    properties: {},
    evidence: sortCitations([...one.evidence, ...other.evidence]),
    at: other.at,
  }
}

/** The period of an outcome; undefined where it has neither start nor end. */
function periodOf({ properties }: SeedNode): string | undefined {
  const [start, end] = [textOf(properties['periodStart']), textOf(properties['periodEnd'])]
  return start === null && end === null ? undefined : `${start ?? ''}/${end ?? ''}`
}

function comparable({ properties }: SeedNode): Comparable {
  const text = (name: string): string | null => textOf(properties[name])
  return {
    kind: text('kind') ?? '',
    measure: text('measure') ?? '',
    direction: text('direction'),
    raw: text('raw'),
    unit: text('unit'),
  }
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}
