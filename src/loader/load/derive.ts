import { groupBy } from '../../group-by.ts'
import { sortCitations } from '../../citation.ts'
import type { SeedCitation, SeedRelationship } from '../seed.ts'

/** A `DRIVES` relationship while its paths are collected. */
interface Drive {
  readonly from: string
  readonly to: string
  readonly via: Set<string>
  readonly evidence: SeedCitation[]
  direct: boolean
  stated: boolean
  readonly at: SeedRelationship['at']
}

/**
 * Derives `DRIVES`: an agency drives the goals that the initiatives it leads or supports advance, and the goals
 * those are part of. `via` lists the initiatives by `id`; `direct` is whether one of them advances this very goal;
 * `basis` is `STATED` if one of them is stated to advance this very goal; evidence is that of the paths.
 */
export function deriveDrives(relationships: readonly SeedRelationship[]): SeedRelationship[] {
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
      for (const goal of withAncestors(advance.to, parents)) {
        const drive = driveOf(drives, carried, goal)
        drive.via.add(carried.to)
        drive.evidence.push(...carried.evidence, ...advance.evidence)
        const isDirect = advance.to === goal
        drive.direct ||= isDirect
        drive.stated ||= isDirect && advance.properties['basis'] === 'STATED'
      }
    }
  }
  return [...drives.values()].map(({ from, to, via, evidence, direct, stated, at }) => ({
    type: 'DRIVES',
    from,
    to,
    properties: { via: [...via].sort(), direct, basis: stated ? 'STATED' : 'TOPIC' },
    evidence: sortCitations(evidence),
    at,
  }))
}

function driveOf(drives: Map<string, Drive>, carried: SeedRelationship, goal: string): Drive {
  const key = `${carried.from} ${goal}`
  const known = drives.get(key)
  if (known) return known
  const drive = {
    from: carried.from,
    to: goal,
    via: new Set<string>(),
    evidence: [],
    direct: false,
    stated: false,
    at: carried.at,
  }
  drives.set(key, drive)
  return drive
}

function withAncestors(goal: string, parents: ReadonlyMap<string, readonly SeedRelationship[]>): Set<string> {
  const found = new Set([goal])
  // Iterating over a set includes what is added on the way, so this reaches the top.
  for (const id of found) for (const { to } of parents.get(id) ?? []) found.add(to)
  return found
}
