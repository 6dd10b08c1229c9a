import { groupBy } from '../../group-by.ts'
import { printCitation, sortCitations } from '../../citation.ts'
import type { SeedCitation, SeedRelationship } from '../seed.ts'
import { type Since, type TieDates, earliest, latest } from './dates.ts'

/** A relationship that is derived, and since when what it carries is there. */
export interface DerivedRelationship extends SeedRelationship {
  readonly dates: TieDates
}

/** A `DRIVES` relationship while its paths are collected: since when each part of it is there. */
interface Drive {
  readonly from: string
  readonly to: string
  readonly via: Map<string, Since>
  readonly citations: Map<string, { readonly citation: SeedCitation; readonly since: Since }>
  direct: Since | undefined
  stated: Since | undefined
  readonly at: SeedRelationship['at']
}

/** Since when a relationship is there, and what it carries. */
export interface Known {
  ofTie(relationship: SeedRelationship): Since
  inTie(relationship: SeedRelationship): TieDates
}

/** Everything was there from the beginning. */
export const UNDATED: Known = {
  ofTie: () => '',
  inTie: ({ evidence }) => ({ evidence: evidence.map(() => ''), properties: {} }),
}

/**
 * Derives `DRIVES`: an agency drives the goals that the initiatives it leads or supports advance, and the goals
 * those are part of. `via` lists the initiatives by `id`; `direct` is whether one of them advances this very goal;
 * `basis` is `STATED` if one of them is stated to advance this very goal; evidence is that of the paths. Each is there
 * since all of a path is.
 */
export function deriveDrives(
  relationships: readonly SeedRelationship[],
  known: Known = UNDATED,
): DerivedRelationship[] {
  const advances = groupBy(
    relationships.filter(({ type }) => type === 'ADVANCES'),
    ({ from }) => from,
  )
  const parents = groupBy(
    relationships.filter(({ type }) => type === 'PART_OF'),
    ({ from }) => from,
  )
  const drives = new Map<string, Drive>()
  for (const carried of relationships) {
    if (carried.type !== 'LEADS' && carried.type !== 'SUPPORTS') continue
    for (const advance of advances.get(carried.to) ?? []) {
      const since = latest(known.ofTie(carried), known.ofTie(advance))
      for (const [goal, partSince] of withAncestors(advance.to, parents, known)) {
        const there = latest(since, partSince)
        const drive = driveOf(drives, carried, goal)
        drive.via.set(carried.to, earlier(drive.via.get(carried.to), there))
        for (const one of [carried, advance]) addCitations(drive, one, there, known)
        if (advance.to !== goal) continue
        drive.direct = earlier(drive.direct, there)
        if (advance.properties['basis'] !== 'STATED') continue
        const basis = known.inTie(advance).properties['basis']
        drive.stated = earlier(drive.stated, latest(there, typeof basis === 'string' ? basis : ''))
      }
    }
  }
  return [...drives.values()].map(toRelationship)
}

function toRelationship({ from, to, via, citations, direct, stated, at }: Drive): DerivedRelationship {
  const evidence = sortCitations([...citations.values()].map(({ citation }) => citation))
  const initiatives = [...via.keys()].sort()
  return {
    type: 'DRIVES',
    from,
    to,
    properties: {
      via: initiatives,
      direct: direct !== undefined,
      basis: stated === undefined ? 'TOPIC' : 'STATED',
    },
    evidence,
    at,
    dates: {
      evidence: evidence.map((citation) => citations.get(printCitation(citation))?.since ?? ''),
      properties: {
        via: initiatives.map((id) => via.get(id) ?? ''),
        direct: direct ?? '',
        basis: stated ?? '',
      },
    },
  }
}

/** Citations of a path are there since all of the path is, and they are. */
function addCitations(
  { citations }: Drive,
  relationship: SeedRelationship,
  there: Since,
  known: Known,
): void {
  const { evidence } = known.inTie(relationship)
  for (const [index, citation] of relationship.evidence.entries()) {
    const key = printCitation(citation)
    const since = earlier(citations.get(key)?.since, latest(there, evidence[index] ?? ''))
    citations.set(key, { citation, since })
  }
}

function earlier(known: Since | undefined, other: Since): Since {
  return known === undefined ? other : earliest([known, other])
}

function driveOf(drives: Map<string, Drive>, carried: SeedRelationship, goal: string): Drive {
  const key = `${carried.from} ${goal}`
  const known = drives.get(key)
  if (known) return known
  const drive = {
    from: carried.from,
    to: goal,
    via: new Map<string, Since>(),
    citations: new Map<string, { citation: SeedCitation; since: Since }>(),
    direct: undefined,
    stated: undefined,
    at: carried.at,
  }
  drives.set(key, drive)
  return drive
}

/** A goal and all it is part of, and since when; a goal is part of one at most. */
function withAncestors(
  goal: string,
  parents: ReadonlyMap<string, readonly SeedRelationship[]>,
  known: Known,
): Map<string, Since> {
  const found = new Map([[goal, '']])
  // Iterating over a map includes what is added on the way, so this reaches the top.
  for (const [id, since] of found) {
    for (const part of parents.get(id) ?? []) {
      if (!found.has(part.to)) found.set(part.to, latest(since, known.ofTie(part)))
    }
  }
  return found
}
