import type { NodeType, Relationship } from '../../ontology/model.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedCitation, SeedSource } from '../seed.ts'
import type { StatedRelationship } from './stated.ts'
import { valueOf } from './yaml-fields.ts'
import { type YamlMap, describe } from './yaml-tree.ts'

/** The key of a record whose clause names no agency. */
export const SUBJECT = 'subject'
/** Its only value: a report that says 我区, or leaves the subject out, means whoever published it. */
export const PUBLISHER = 'PUBLISHER'
/** The property that tells such relationships from those whose passage names the agency. */
export const IMPLIED = 'implied'

/** The field for the agencies that a clause may leave out; undefined where a type has none. */
export function subjectField(type: NodeType): Relationship | undefined {
  return [...type.relationships.values()].find(
    ({ target, properties }) => target === 'Agency' && properties.has(IMPLIED),
  )
}

/**
 * Reads `subject: PUBLISHER`: the publisher of the source leads the initiative, or reported the figure, as the clause
 * cited by `char` implies.
 */
export function readSubject(
  map: YamlMap,
  owner: {
    readonly id: string
    readonly type: NodeType
    readonly source: SeedSource
    readonly citations: readonly SeedCitation[]
  },
  diagnostics: Diagnostics,
): StatedRelationship | undefined {
  const { id, type, source, citations } = owner
  const value = valueOf(map, SUBJECT)
  const field = subjectField(type)
  if (!value || !field) return undefined
  if (value.kind !== 'scalar' || value.value !== PUBLISHER) {
    diagnostics.add(value.at, `${SUBJECT} of ${id} is ${describe(value)}; expected ${PUBLISHER}`)
    return undefined
  }
  if (source.publisher === undefined) {
    diagnostics.add(
      value.at,
      `${SUBJECT} of ${id} is ${PUBLISHER}, but ${source.id} has none; add publisher: { id: agency:… } to its source.yaml`,
    )
    return undefined
  }
  // Whoever is left out carries it out: the first role.
  const [role = field.types[0]] = field.roles?.typeOf.values() ?? []
  if (role === undefined) return undefined
  return {
    owner: type,
    field,
    ownerId: id,
    otherId: source.publisher,
    type: role,
    properties: { [IMPLIED]: true },
    citations: citations.map((citation) => ({ ...citation, implied: true as const })),
    at: value.at,
  }
}
