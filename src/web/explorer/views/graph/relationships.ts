import type { RelationshipDirection } from '../../generated/graphql.ts'
import type { Kind } from '../../pages.ts'

/** Types of the relationships that the view shows, by the names they have in Cypher. */
export const TYPES = [
  ...(['DRIVES', 'LEADS', 'SUPPORTS', 'ADVANCES', 'PRODUCED', 'REPORTED', 'PART_OF', 'SERVES'] as const),
  ...(['LOCATED_IN', 'INVOLVES', 'ADOPTED', 'UNDER', 'HAS_THEME'] as const),
] as const

/** The type of a relationship. */
export type RelationshipType = (typeof TYPES)[number]

/** Fields of the API that lead from an entity to its neighbours. */
export const FIELDS = [
  ...([
    'drives',
    'drivenBy',
    'agencies',
    'initiative',
    'initiatives',
    'goals',
    'outcomes',
    'partOf',
    'parts',
  ] as const),
  ...(['districts', 'documents', 'places', 'platforms', 'partners', 'theme', 'themes', 'source'] as const),
] as const

/** The name of a field that leads to neighbours. */
export type Field = (typeof FIELDS)[number]

/** A field of the API that leads from an entity to its neighbours. */
export interface Relationship {
  readonly field: Field
  /** Two where the role on the edge tells them apart. */
  readonly types: readonly [RelationshipType, ...RelationshipType[]]
  /** `OUT` where the relationship points away from the entity that has the field. */
  readonly direction: RelationshipDirection
  /** What is at the other end. */
  readonly to: Kind
}

/** The fields to expand along, by the kind of entity that has them; those that say most come first. */
export const RELATIONSHIPS: Readonly<Record<Kind, readonly Relationship[]>> = {
  agency: [
    { field: 'drives', types: ['DRIVES'], direction: 'OUT', to: 'goal' },
    { field: 'initiatives', types: ['LEADS', 'SUPPORTS'], direction: 'OUT', to: 'initiative' },
    { field: 'outcomes', types: ['REPORTED'], direction: 'OUT', to: 'outcome' },
    { field: 'documents', types: ['ADOPTED'], direction: 'OUT', to: 'document' },
    { field: 'districts', types: ['SERVES'], direction: 'OUT', to: 'district' },
    { field: 'partOf', types: ['PART_OF'], direction: 'OUT', to: 'agency' },
    { field: 'parts', types: ['PART_OF'], direction: 'IN', to: 'agency' },
  ],
  initiative: [
    { field: 'agencies', types: ['LEADS', 'SUPPORTS'], direction: 'IN', to: 'agency' },
    { field: 'goals', types: ['ADVANCES'], direction: 'OUT', to: 'goal' },
    { field: 'outcomes', types: ['PRODUCED'], direction: 'OUT', to: 'outcome' },
    { field: 'districts', types: ['LOCATED_IN'], direction: 'OUT', to: 'district' },
    { field: 'documents', types: ['INVOLVES'], direction: 'OUT', to: 'document' },
    { field: 'places', types: ['INVOLVES'], direction: 'OUT', to: 'place' },
    { field: 'platforms', types: ['INVOLVES'], direction: 'OUT', to: 'platform' },
    { field: 'partners', types: ['INVOLVES'], direction: 'OUT', to: 'partner' },
    { field: 'theme', types: ['UNDER'], direction: 'OUT', to: 'theme' },
  ],
  goal: [
    { field: 'drivenBy', types: ['DRIVES'], direction: 'IN', to: 'agency' },
    { field: 'initiatives', types: ['ADVANCES'], direction: 'IN', to: 'initiative' },
    { field: 'partOf', types: ['PART_OF'], direction: 'OUT', to: 'goal' },
    { field: 'parts', types: ['PART_OF'], direction: 'IN', to: 'goal' },
  ],
  district: [
    { field: 'initiatives', types: ['LOCATED_IN'], direction: 'IN', to: 'initiative' },
    { field: 'agencies', types: ['SERVES'], direction: 'IN', to: 'agency' },
    { field: 'places', types: ['LOCATED_IN'], direction: 'IN', to: 'place' },
  ],
  outcome: [
    { field: 'initiative', types: ['PRODUCED'], direction: 'IN', to: 'initiative' },
    { field: 'agencies', types: ['REPORTED'], direction: 'IN', to: 'agency' },
  ],
  theme: [
    { field: 'initiatives', types: ['UNDER'], direction: 'IN', to: 'initiative' },
    { field: 'source', types: ['HAS_THEME'], direction: 'IN', to: 'source' },
  ],
  document: [
    { field: 'initiatives', types: ['INVOLVES'], direction: 'IN', to: 'initiative' },
    { field: 'agencies', types: ['ADOPTED'], direction: 'IN', to: 'agency' },
  ],
  place: [
    { field: 'initiatives', types: ['INVOLVES'], direction: 'IN', to: 'initiative' },
    { field: 'districts', types: ['LOCATED_IN'], direction: 'OUT', to: 'district' },
  ],
  platform: [{ field: 'initiatives', types: ['INVOLVES'], direction: 'IN', to: 'initiative' }],
  partner: [{ field: 'initiatives', types: ['INVOLVES'], direction: 'IN', to: 'initiative' }],
  source: [{ field: 'themes', types: ['HAS_THEME'], direction: 'OUT', to: 'theme' }],
}
