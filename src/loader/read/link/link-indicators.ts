import { groupBy } from '../../../group-by.ts'
import { isSameQuantity } from '../../../figures/units.ts'
import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import type { SeedNode, SeedRelationship } from '../../seed.ts'

/** An outcome with a unit, and where it is said what it measures. */
interface Measured {
  readonly outcome: SeedNode
  readonly unit: string
  readonly at: SeedRelationship['at']
}

/** Reports outcomes whose unit is not that of their indicator; units that are converted, such as 成 and %, are one. */
export function refuseOtherUnits(
  nodes: ReadonlyMap<string, SeedNode>,
  relationships: readonly SeedRelationship[],
  diagnostics: Diagnostics,
): void {
  const measures = relationships.filter(({ type }) => type === 'MEASURES')
  for (const [id, ties] of groupBy(measures, ({ to }) => to)) {
    const indicator = nodes.get(id)
    const measured = ties.flatMap(({ from, at }): Measured[] => {
      const outcome = nodes.get(from)
      const unit = outcome?.properties['unit']
      return outcome && typeof unit === 'string' ? [{ outcome, unit, at }] : []
    })
    if (indicator) checkUnits(indicator, measured, diagnostics)
  }
}

/** Reports indicators of more than one agency, district or city: nobody could tell whose their figures are. */
export function refuseSeveralSubjects(
  relationships: readonly SeedRelationship[],
  diagnostics: Diagnostics,
): void {
  const about = relationships.filter(({ type }) => type === 'ABOUT')
  for (const [id, [first, ...others]] of groupBy(about, ({ from }) => from)) {
    for (const { at, to } of others) {
      diagnostics.add(
        at,
        `${id} is of ${to}, but also of ${first?.to ?? ''} at ${printLocation(first?.at ?? at)}; an indicator is of one agency, district or city: keep the narrowest`,
      )
    }
  }
}

function checkUnits(indicator: SeedNode, measured: readonly Measured[], diagnostics: Diagnostics): void {
  const own = indicator.properties['unit']
  const [first] = measured
  if (!first) return
  const unit = typeof own === 'string' ? own : first.unit
  const where =
    typeof own === 'string'
      ? `${indicator.id} at ${printLocation(indicator.at)} is in ${unit}`
      : `${indicator.id} is in ${unit} at ${printLocation(first.at)}`
  const others = measured.filter((one) => !isSameQuantity(one.unit, unit))
  for (const { outcome, unit: other, at } of others) {
    diagnostics.add(
      at,
      `${outcome.id} is in ${other}, but ${where}; an indicator has one unit: correct it, or measure another indicator`,
    )
  }
  if (typeof own !== 'string' && others.length === 0) {
    diagnostics.add(indicator.at, `${indicator.id} lacks unit; its outcomes are in ${unit}`)
  }
}
