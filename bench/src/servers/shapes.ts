import type { AgencyFields, AnyNamed, Figure, Named } from '../operations.ts'

/** Rows of the hand-written statements. */
export type NamedRow = readonly [id: string, name: string]
export type FigureRow = readonly [id: string, name: string, value: number | null, unit: string | null]
export type AgencyRow = readonly [id: string, name: string, nameEn: string, kind: string]
/** Goals, districts and outcomes of one initiative, unordered; only outcomes have a figure. */
export type RelatedRow = readonly [id: string, name: string, value?: number | null, unit?: string | null]
export type InitiativeRow = readonly [id: string, name: string, related: readonly RelatedRow[]]
export type DriveRow = readonly [basis: string, id: string, name: string, via: readonly NamedRow[]]
export type HitRow = readonly [
  rank: number,
  id: string,
  name: string,
  nameEn: string,
  labels: readonly string[],
]

export function named([id, name]: NamedRow): Named {
  return { id, name }
}

export function figure([id, name, value, unit]: FigureRow): Figure {
  return { id, name, value, unit }
}

export function agencyFields([id, name, nameEn, kind]: AgencyRow): AgencyFields {
  return { id, name, nameEn, kind }
}

const SCORES = [1, 0.8, 0.6, 0.4, 0.2]

export function hit([rank, id, name, nameEn, labels]: HitRow): { score: number; node: AnyNamed } {
  const [one = '', other = ''] = labels
  return { score: SCORES[rank] ?? 0, node: { __typename: one === 'Entity' ? other : one, id, name, nameEn } }
}

export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}

/** Splits the related nodes of an initiative by the prefix of their identifiers, each list ordered by `id`. */
export function relatedOf(rows: readonly RelatedRow[]): {
  readonly goals: Named[]
  readonly districts: Named[]
  readonly outcomes: Figure[]
} {
  const goals: Named[] = []
  const districts: Named[] = []
  const outcomes: Figure[] = []
  for (const row of rows) {
    const [id, name, value = null, unit = null] = row
    if (id.startsWith('o')) outcomes.push({ id, name, value, unit })
    else if (id.startsWith('g')) goals.push({ id, name })
    else districts.push({ id, name })
  }
  return { goals: goals.sort(byId), districts: districts.sort(byId), outcomes: outcomes.sort(byId) }
}
