import { earliest, tieProperties } from '../../src/loader/load/dates.ts'
import { type Known, deriveDrives } from '../../src/loader/load/derive.ts'
import { by } from '../../src/by.ts'
import type { SeedCitation, SeedRelationship } from '../../src/loader/seed.ts'
import { parseCitation, printCitation } from '../../src/citation.ts'
import type { RelationshipRow } from '../../src/loader/rows.ts'
import * as ids from './ids.ts'
import { type Initiative, leadsOf, parentGoal, supportsOf, withAncestors } from './initiative.ts'
import { dateOf } from './published.ts'
import type { Size } from './size.ts'
import { citeParent } from './synthetic-relationships.ts'

/** `DRIVES`, derived as for a seed, one agency at a time. */
export function* drives(size: Size): Generator<RelationshipRow> {
  for (let agency = 0; agency < size.agencies; agency++) {
    const from = ids.agencyId(agency)
    const led = [...leadsOf(size, agency)]
    const supported = supportsOf(size, agency)
    const carried = [
      ...led.map(({ id, evidence }) => stated('LEADS', from, id, evidence)),
      ...supported.map(({ initiative, evidence }) => stated('SUPPORTS', from, initiative.id, evidence)),
    ]
    const initiatives = [...led, ...supported.map(({ initiative }) => initiative)]
    const relationships = [...carried, ...advancesOf(initiatives), ...partsOf(size, initiatives)]
    const derived = deriveDrives(relationships, KNOWN)
    for (const { to, properties, evidence, dates } of derived.sort(by((one) => one.to))) {
      const dated = tieProperties(earliest(dates.evidence), dates)
      yield { from, to, properties: { ...properties, ...dated, evidence: evidence.map(printCitation) } }
    }
  }
}

function advancesOf(initiatives: readonly Initiative[]): SeedRelationship[] {
  return initiatives.flatMap(({ id, goals }) =>
    goals.map(({ goal, basis, evidence }) => stated('ADVANCES', id, ids.goalId(goal), evidence, { basis })),
  )
}

function partsOf(size: Size, initiatives: readonly Initiative[]): SeedRelationship[] {
  const advanced = initiatives.flatMap(({ goals }) => goals.map(({ goal }) => goal))
  const goals = new Set([...new Set(advanced)].flatMap((goal) => withAncestors(size, goal)))
  return [...goals].flatMap((goal) => {
    const parent = parentGoal(size, goal)
    return parent === undefined
      ? []
      : [stated('PART_OF', ids.goalId(goal), ids.goalId(parent), citeParent(size, goal))]
  })
}

/** Each relationship cites one place, and its ends are known as soon as it is. */
const KNOWN: Known = {
  ofTie: ({ evidence }) => earliest(datesIn(evidence)),
  inTie: ({ evidence }) => ({ evidence: datesIn(evidence), properties: {} }),
}

function datesIn(evidence: readonly SeedCitation[]): readonly string[] {
  return evidence.map(({ source }) => dateOf(source))
}

/** Synthetic data has no location in a file. */
const NOWHERE = { file: '', line: 1, column: 1 }

function stated(
  type: string,
  from: string,
  to: string,
  fragment?: string,
  properties: SeedRelationship['properties'] = {},
): SeedRelationship {
  return { type, from, to, properties, evidence: fragment ? [citationOf(fragment)] : [], at: NOWHERE }
}

function citationOf(fragment: string): SeedCitation {
  const citation = parseCitation(fragment)
  if (!citation) throw new Error(`${fragment} is not a citation`)
  return { ...citation, at: NOWHERE }
}
