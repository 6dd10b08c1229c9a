import { LOAD_LABEL } from '../../ontology/rules.ts'
import { asText, isMap } from '../../graph/json.ts'
import type { Row, Statement, Transaction } from '../../graph/port.ts'
import { COUNTS, LOADS_KEPT, type LoadLists, MOST_LISTED } from '../../planner/changes/load-record.ts'
import type { Revision } from '../load/revision.ts'
import type { Properties } from '../rows.ts'
import { type Change, listsOf } from './changes.ts'

/** How many nodes and relationships. */
export interface Count {
  readonly nodes: number
  readonly relationships: number
}

/** What is kept of a load. */
export interface LoadRecord extends Revision {
  /** The revision before; undefined for the first. */
  readonly previous: string | undefined
  /** How much it changed; undefined where that is not known. */
  readonly counts: Readonly<Record<keyof typeof COUNTS, Count | undefined>>
  /** How much the graph holds since. */
  readonly totals: Count
  /** What was changed; undefined where it is not known, or too much. */
  readonly lists: LoadLists | undefined
}

/** The record of a load of which the changes are known. */
export function recordOf(
  revision: Revision,
  previous: string | undefined,
  changes: readonly Change[],
  totals: Count,
): LoadRecord {
  const count = (kind: Change['kind']): Count => {
    const subjects = changes.filter((change) => change.kind === kind).map(({ subject }) => subject)
    const nodes = subjects.filter((subject) => subject === 'NODE').length
    return { nodes, relationships: subjects.length - nodes }
  }
  return {
    ...revision,
    previous,
    totals,
    counts: { added: count('ADDED'), removed: count('REMOVED'), changed: count('CHANGED') },
    lists: changes.length > MOST_LISTED ? undefined : listsOf(changes),
  }
}

/** The loads that a graph knows of, as properties of their nodes, the latest first. */
export async function readLoads(
  run: (statement: Statement) => Promise<readonly Row[]>,
): Promise<readonly Properties[]> {
  const rows = await run({
    text: `MATCH (l:${LOAD_LABEL}) RETURN properties(l) AS properties ORDER BY l.number DESC LIMIT $limit`,
    parameters: { limit: LOADS_KEPT },
  })
  return rows.flatMap(([properties]) => (isMap(properties) ? [properties] : []))
}

/**
 * Writes the record of a load and forgets the oldest.
 * @param carried loads that the graph knew of before, which are written where they are missing: a replacement may begin
 *   with an empty graph.
 */
export async function writeLoad(
  transaction: Transaction,
  record: LoadRecord,
  carried: readonly Properties[] = [],
): Promise<void> {
  const rows = await transaction.run({
    text: `MATCH (l:${LOAD_LABEL}) RETURN l.id AS id, l.number AS number, l.revision AS revision`,
    parameters: {},
  })
  const there = rows.map(([id, number, revision]) => ({ id, number: Number(number), revision }))
  const missing = carried.filter(({ id }) => !there.some((load) => load.id === id))
  const numbers = [...there, ...missing].map(({ number }) => Number(number))
  const last = Math.max(0, ...numbers)
  // A replacement that was stopped between its last commit and the switch is finished again.
  const isAgain = there.some(({ number, revision }) => number === last && revision === record.revision)
  const number = isAgain ? last : last + 1
  for (const properties of [...missing, propertiesOf(record, number)]) {
    await transaction.run({
      text: `MERGE (l:${LOAD_LABEL} {id: $id}) SET l = $properties RETURN count(*) AS done`,
      parameters: { id: asText(properties['id']), properties },
    })
  }
  await transaction.run({
    text: `MATCH (l:${LOAD_LABEL}) WHERE l.number <= $last DETACH DELETE l`,
    parameters: { last: number - LOADS_KEPT },
  })
}

/**
 * The record of a load that replaces everything and compares nothing.
 * @param known the loads that the graph knew of before.
 */
export function recordOfReplacement(
  revision: Revision,
  previous: string | undefined,
  totals: Count,
  known: readonly Properties[],
): LoadRecord {
  const nothing = { nodes: 0, relationships: 0 }
  const [last] = known
  const before = last?.['revision'] === previous ? totalsIn(last) : undefined
  const removed = previous === undefined ? nothing : before
  return {
    ...revision,
    previous,
    totals,
    counts: { added: totals, removed, changed: nothing },
    lists: undefined,
  }
}

function totalsIn(load: Properties | undefined): Count | undefined {
  const [nodes, relationships] = [load?.['nodes'], load?.['relationships']]
  return typeof nodes === 'number' && typeof relationships === 'number' ? { nodes, relationships } : undefined
}

function propertiesOf(record: LoadRecord, number: number): Properties {
  const { revision, loadedAt, origin, previous, counts, totals, lists } = record
  const numbers = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const count = counts[kind]
    return count
      ? [
          [COUNTS[kind].nodes, count.nodes] as const,
          [COUNTS[kind].relationships, count.relationships] as const,
        ]
      : []
  })
  return {
    ...{ id: `load:${number}`, number, revision, loadedAt, seed: true },
    ...(origin === undefined ? {} : { origin }),
    ...(previous === undefined ? {} : { previous }),
    ...totals,
    ...Object.fromEntries(numbers),
    listed: lists !== undefined,
    // An empty list has no type, so it is left out.
    ...Object.fromEntries(Object.entries(lists ?? {}).filter(([, list]) => list.length > 0)),
  }
}
