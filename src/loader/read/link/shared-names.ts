import { asList, asText } from '../../../graph/json.ts'
import { type Diagnostics, type Location, printLocation } from '../../diagnostics.ts'
import type { SeedNode } from '../../seed.ts'
import { type Places, canBeOf } from './places.ts'

/** A name of a node, and where it is written. */
interface Written {
  readonly node: SeedNode
  readonly name: string
  readonly at: Location
  /** Whether a source adds it to what is defined elsewhere. */
  readonly added: boolean
}

/**
 * Reports names and aliases that two nodes of a type share, because clients look nodes up by them, and because two nodes
 * with one name are most likely the same twice. Names of what is of a city are unique within the city, of what is of a
 * district within the district.
 * @param places of which city and district each node is.
 */
export function refuseSharedNames(nodes: Iterable<SeedNode>, places: Places, diagnostics: Diagnostics): void {
  const owners = new Map<string, Written[]>()
  for (const node of nodes) {
    if (!node.type.uniqueNames) continue
    const seen = new Set<string>()
    for (const written of namesWritten(node)) {
      const name = normalisedName(written.name)
      if (seen.has(name)) continue
      seen.add(name)
      const key = `${node.type.name} ${name}`
      const others = owners.get(key) ?? []
      const twin = others.find((other) => areInOnePlace(node, other.node, places))
      // What a source adds is new: the definition has nothing to change.
      if (twin)
        report(twin.added && !written.added ? [twin, written] : [written, twin], name, places, diagnostics)
      owners.set(key, [...others, written])
    }
  }
}

/** Those of a definition first, so that what a source adds is told from them. */
function namesWritten(node: SeedNode): Written[] {
  const { name, nameEn, aliases } = node.properties
  const added = new Map(node.addedAliases.map(({ alias, at }) => [alias, at]))
  return [name, nameEn, ...asList(aliases)]
    .map(asText)
    .filter((one) => one !== '')
    .map((one) => {
      const at = added.get(one)
      return { node, name: one, at: at ?? node.at, added: at !== undefined }
    })
}

/** What is of no city may be meant in any, and what is of no district in any of its city. */
function areInOnePlace(a: SeedNode, b: SeedNode, places: Places): boolean {
  return [places.city, places.district].every((placeOf) => {
    const [one, other] = [placeOf.get(a.id), placeOf.get(b.id)]
    return one === undefined || other === undefined || one === other
  })
}

function report(
  [here, there]: readonly [Written, Written],
  name: string,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const { type, id } = here.node
  const common = [places.district, places.city].map((placeOf) => {
    const place = placeOf.get(id)
    return place === placeOf.get(there.node.id) ? place : undefined
  })
  const place = common.find((one) => one !== undefined)
  const scope = place === undefined ? '' : ` of ${place}`
  const [district, city] = common
  const apart =
    canBeOf('district', here.node) && city !== undefined && district === undefined
      ? ', or give each the district it is of'
      : ''
  const width =
    here.name === there.name || here.name.toLowerCase() === there.name.toLowerCase()
      ? ''
      : ` ("${here.name}" and "${there.name}" differ in the width of characters alone)`
  diagnostics.add(
    here.at,
    `${id} has the same name "${name}"${width} as ${there.node.id} at ${printLocation(there.at)}; names and aliases must be unique among ${type.plural}${scope}: if they are one, keep one and give it formerly, otherwise rename${apart}`,
  )
}

/** Names that differ in this alone are the same. */
export function normalisedName(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
