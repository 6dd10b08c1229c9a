import { type LoadLists, parseDigests, words } from './load-record.ts'

/** What is different of a node or a relationship between two revisions. */
export interface NetChange {
  /** An `id`, or `from TYPE to`. */
  readonly name: string
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** The properties that differ, sorted; of what was changed. */
  readonly properties: readonly string[]
}

/** What is known of a node or a relationship before the first load and after the last; a missing digest is of no value. */
interface History {
  readonly wasThere: boolean
  isThere: boolean
  readonly before: Map<string, string>
  readonly after: Map<string, string>
}

const NONE = ''

/**
 * What several loads changed together: what was added and removed again is no change, nor is what was removed and added
 * again as it was, nor a value that has become what it was.
 * @param loads in the order in which they were loaded.
 * @returns the changes in no particular order.
 */
export function netChanges(loads: readonly LoadLists[]): readonly NetChange[] {
  const histories = new Map<string, History>()
  for (const lists of loads) note(histories, lists)
  return [...histories].flatMap(([name, history]) => changeOf(name, history) ?? [])
}

function note(histories: Map<string, History>, lists: LoadLists): void {
  const historyOf = (name: string, wasThere: boolean): History => {
    const known = histories.get(name)
    if (known) return known
    const history = { wasThere, isThere: wasThere, before: new Map(), after: new Map() }
    histories.set(name, history)
    return history
  }
  for (const [index, name] of lists.removed.entries()) {
    const history = historyOf(name, true)
    for (const [property, digest] of parseDigests(lists.removedDigests[index] ?? '')) {
      noteValue(history, property, digest, NONE)
    }
    history.isThere = false
  }
  for (const [index, name] of lists.added.entries()) {
    const history = historyOf(name, false)
    for (const [property, digest] of parseDigests(lists.addedDigests[index] ?? '')) {
      noteValue(history, property, NONE, digest)
    }
    history.isThere = true
  }
  for (const [index, name] of lists.changed.entries()) {
    const history = historyOf(name, true)
    const digests = words(lists.changedDigests[index] ?? '')
    for (const [at, property] of words(lists.changedProperties[index] ?? '').entries()) {
      const [before = NONE, after = NONE] = (digests[at] ?? '').split('>')
      noteValue(history, property, before, after)
    }
  }
}

/** The value before is that of the first load that says it, the value after that of the last. */
function noteValue({ before, after }: History, property: string, old: string, now: string): void {
  if (!before.has(property)) before.set(property, old)
  after.set(property, now)
}

function changeOf(name: string, { wasThere, isThere, before, after }: History): NetChange | undefined {
  if (!wasThere) return isThere ? { name, kind: 'ADDED', properties: [] } : undefined
  if (!isThere) return { name, kind: 'REMOVED', properties: [] }
  const properties = [...after]
    .filter(([property, digest]) => before.get(property) !== digest)
    .map(([property]) => property)
    .sort()
  return properties.length > 0 ? { name, kind: 'CHANGED', properties } : undefined
}
