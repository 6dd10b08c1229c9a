import { type Diagnostics, type Location, printLocation } from '../../diagnostics.ts'
import { type SeedSource, withdrawnIn } from '../../seed.ts'
import { type StatedRecord, isDefinition } from '../stated.ts'

/**
 * Reports what more than one source states but one of them defines: without that source, the others could not be
 * loaded. Names belong in a register then.
 */
export function refuseSharedDefinitions(
  records: readonly StatedRecord[],
  sources: readonly SeedSource[],
  diagnostics: Diagnostics,
): void {
  const withdrawn = withdrawnIn(sources)
  // Registers come first.
  const definitions = new Map(
    records
      .filter(isDefinition)
      .map((record) => [record.id, record] as const)
      .toReversed(),
  )
  const reported = new Set<string>()
  const check = (id: string, source: string | undefined, at: Location): void => {
    const definition = definitions.get(id)
    const own = definition?.source
    if (!definition || own === undefined || own === source || reported.has(`${id} ${source ?? ''}`)) return
    reported.add(`${id} ${source ?? ''}`)
    const fate = withdrawn.has(own) ? 'which is withdrawn' : 'which may be withdrawn'
    diagnostics.add(
      at,
      `${id} is defined by ${own} alone, ${fate}, at ${printLocation(definition.at)}; ${remedyFor(definition)}`,
    )
  }
  for (const { id, source, at, relationships } of records) {
    check(id, source, at)
    for (const { otherId, at: place } of relationships) check(otherId, source, place)
  }
}

function remedyFor({ type, stated }: StatedRecord): string {
  if (type.properties.has('raw')) return 'a figure is what one source says: give this one an id of its own'
  const properties = [...stated].join(', ')
  return `move its ${properties} to seed/registers/${type.plural}.yaml, and leave id, char and relationships there`
}
