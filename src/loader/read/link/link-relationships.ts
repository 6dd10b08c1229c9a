import type { Ontology } from '../../../ontology/model.ts'
import { didYouMean } from '../../../did-you-mean.ts'
import { groupBy } from '../../../group-by.ts'
import { type Diagnostics, printLocation } from '../../diagnostics.ts'
import { sortCitations } from '../../../citation.ts'
import type { SeedNode, SeedRelationship } from '../../seed.ts'
import type { StatedRelationship } from '../stated.ts'
import { namesOf } from './link-nodes.ts'

/** A relationship with its direction resolved, and the statement it comes from. */
interface Linked extends SeedRelationship {
  readonly stated: StatedRelationship
}

/**
 * Merges statements of the same relationship, from either end, into one.
 * @param nodes all nodes by `id`; both ends must be among them.
 */
export function linkRelationships(
  stated: readonly StatedRelationship[],
  nodes: ReadonlyMap<string, SeedNode>,
  ontology: Ontology,
  diagnostics: Diagnostics,
): SeedRelationship[] {
  const linked = stated.flatMap((one) => link(one, nodes, ontology, diagnostics) ?? [])
  const relationships: SeedRelationship[] = []
  for (const same of groupBy(linked, keyOf).values()) {
    const [first] = same
    if (!first) continue
    refuseContradictions(same, diagnostics)
    const { properties, grounds } = joined(same, first)
    relationships.push({
      type: first.type,
      from: first.from,
      to: first.to,
      properties,
      ...(Object.keys(grounds).length > 0 ? { grounds } : {}),
      evidence: sortCitations(same.flatMap((one) => one.evidence)),
      at: first.at,
    })
  }
  refuseSeveral(relationships, nodes, diagnostics)
  refuseCycles(relationships, nodes, diagnostics)
  return relationships
}

function link(
  stated: StatedRelationship,
  nodes: ReadonlyMap<string, SeedNode>,
  ontology: Ontology,
  diagnostics: Diagnostics,
): Linked | undefined {
  const { field, ownerId, otherId, at } = stated
  const what = `${field.field} of ${ownerId}`
  const other = nodes.get(otherId)
  if (!other) {
    // It may be in what could not be read.
    if (diagnostics.incomplete) return undefined
    const right = [...nodes.values()].filter((node) => node.type.name === field.target)
    const named = right.filter((node) => isNamed(node, otherId))
    const candidates = named.map((node) => node.id)
    const hint = candidates.length > 0 ? `; this is a name of ${candidates.join(', ')}` : undefined
    const ids = right.map((node) => node.id)
    const message = `${what}: unknown id ${otherId}${hint ?? didYouMean(otherId, ids)}`
    diagnostics.as('UNKNOWN_ID').add(at, message, { unknown: otherId, candidates })
    return undefined
  }
  if (other.type.name !== field.target) {
    const prefix = ontology.nodes.get(field.target)?.prefix ?? ''
    const is = withArticle(other.type.name)
    diagnostics.add(at, `${what}: ${otherId} is ${is}; expected ${withArticle(field.target)}, ${prefix}:…`)
    return undefined
  }
  if (otherId === ownerId) {
    diagnostics.add(at, `${what} refers to itself`)
    return undefined
  }
  const [from, to] = field.direction === 'OUT' ? [ownerId, otherId] : [otherId, ownerId]
  return {
    type: stated.type,
    from,
    to,
    properties: stated.properties,
    evidence: stated.citations,
    at,
    stated,
  }
}

/** Whether what was written for an identifier is a name of a node, as it is or as a slug would have it. */
function isNamed(node: SeedNode, written: string): boolean {
  const own = slugOf(written.slice(written.indexOf(':') + 1))
  return own !== '' && namesOf(node).some((name) => slugOf(name) === own)
}

function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
}

/** Types that differ by role count as the same relationship: an agency either leads an initiative or supports it. */
function keyOf({ stated, from, to }: Linked): string {
  return `${stated.field.types.toSorted().join('|')} ${from} ${to}`
}

/**
 * The properties that all statements agree on; of those that change in time, the later value where one of them has it, and
 * which sources give that.
 */
function joined(
  same: readonly Linked[],
  first: Linked,
): { properties: SeedRelationship['properties']; grounds: NonNullable<SeedRelationship['grounds']> } {
  const properties = { ...first.properties }
  const grounds: Record<string, readonly string[]> = {}
  for (const { property, before } of changing(first)) {
    const later = same.filter((one) => one.properties[property] !== before)
    const value = later[0]?.properties[property]
    if (value === undefined || later.length === same.length) continue
    properties[property] = value
    grounds[property] = [...new Set(later.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
  }
  return { properties, grounds }
}

/** The properties that have one value until a source gives the other. */
function changing({ stated }: Linked): readonly { property: string; before: string | boolean }[] {
  return [...stated.field.properties.values()].flatMap(({ property, dated }) =>
    dated?.kind === 'value' ? [{ property, before: dated.before }] : [],
  )
}

function refuseContradictions(same: readonly Linked[], diagnostics: Diagnostics): void {
  const [first, ...others] = same
  if (!first) return
  for (const other of others) {
    const where = printLocation(first.at)
    const what = `${other.stated.field.field} of ${other.stated.ownerId}`
    if (other.stated.ownerId === first.stated.ownerId && other.at.file === first.at.file) {
      diagnostics.add(other.at, `${what}: duplicate ${other.stated.otherId}; first stated at ${where}`)
      continue
    }
    // Another source may have more to say; one contradicts itself.
    const mayDiffer = other.at.file !== first.at.file
    const here = printStatement(other, mayDiffer)
    const there = printStatement(first, mayDiffer)
    if (here !== there) {
      diagnostics.add(other.at, `${what}: ${here} contradicts ${there} at ${where}`)
    }
  }
}

function printStatement(linked: Linked, mayDiffer: boolean): string {
  const {
    type,
    properties,
    stated: { field },
  } = linked
  const derived = [...field.properties.values()].filter((one) => one.derived).map((one) => one.property)
  const left = new Set([...derived, ...(mayDiffer ? changing(linked).map(({ property }) => property) : [])])
  const stated = Object.keys(properties)
    .filter((key) => !left.has(key))
    .sort()
    .map((key) => `${key} ${JSON.stringify(properties[key])}`)
  return [type, ...stated].join(', ')
}

/** A field of a single object has at most one relationship, whichever end states it. */
function refuseSeveral(
  relationships: readonly SeedRelationship[],
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  const taken = new Map<string, SeedRelationship>()
  for (const relationship of relationships) {
    for (const [id, otherId, direction] of [
      [relationship.from, relationship.to, 'OUT'],
      [relationship.to, relationship.from, 'IN'],
    ] as const) {
      const other = nodes.get(otherId)
      const field = [...(nodes.get(id)?.type.relationships.values() ?? [])].find(
        (one) =>
          one.single &&
          one.direction === direction &&
          one.target === other?.type.name &&
          one.types.includes(relationship.type),
      )
      if (!field) continue
      const key = `${id} ${field.field}`
      const earlier = taken.get(key)
      if (!earlier) taken.set(key, relationship)
      else {
        const first = earlier.from === id ? earlier.to : earlier.from
        diagnostics.add(
          relationship.at,
          `${field.field} of ${id} takes one value, but is ${otherId} here and ${first} at ${printLocation(earlier.at)}`,
        )
      }
    }
  }
}

/** A hierarchy has no cycles. */
function refuseCycles(
  relationships: readonly SeedRelationship[],
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  const hierarchical = relationships.filter(({ type, from, to }) => {
    const owner = nodes.get(from)?.type
    return (
      owner !== undefined &&
      owner === nodes.get(to)?.type &&
      [...owner.relationships.values()].some((field) => field.single && field.types.includes(type))
    )
  })
  const above = new Map(
    hierarchical.map((relationship) => [`${relationship.type} ${relationship.from}`, relationship]),
  )
  const seen = new Set<SeedRelationship>()
  for (const start of hierarchical) {
    const path: SeedRelationship[] = []
    let step: SeedRelationship | undefined = start
    while (step && !seen.has(step)) {
      seen.add(step)
      path.push(step)
      step = above.get(`${step.type} ${step.to}`)
    }
    const entry = step ? path.indexOf(step) : -1
    if (entry < 0) continue
    const cycle = path.slice(entry)
    const [first] = cycle
    if (first) {
      const names = [...cycle.map((one) => one.from), first.from].join(' → ')
      diagnostics.add(first.at, `${first.type} forms a cycle: ${names}`)
    }
  }
}

function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
}
