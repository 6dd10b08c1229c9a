/**
 * What the graph keeps of a load: one node (`LOAD_LABEL`) with how much it changed and, unless that is too much, what. A node is
 * named by its `id`, a relationship by `from TYPE to`. Lists of digests stand beside the lists of names: they tell whether
 * several loads together changed anything.
 */

/** So many loads are kept. */
export const LOADS_KEPT = 50

/** Of a load that changed more than so many nodes and relationships, only the numbers are kept. */
export const MOST_LISTED = 5000

/** How many of each there are, as properties of a load. */
export const COUNTS = {
  added: { nodes: 'nodesAdded', relationships: 'relationshipsAdded' },
  removed: { nodes: 'nodesRemoved', relationships: 'relationshipsRemoved' },
  changed: { nodes: 'nodesChanged', relationships: 'relationshipsChanged' },
} as const

/**
 * The lists of a load, as properties: names of what it added, with digests such as `name=1a2b3c kind=4d5e6f`, likewise of
 * what it removed; names of what it changed, with the properties and their digests before and after, `1a2b3c>7f8a9b`.
 */
export const LISTS = [
  'added',
  'addedDigests',
  'removed',
  'removedDigests',
  'changed',
  'changedProperties',
  'changedDigests',
] as const

/** The lists of a load. */
export type LoadLists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>

/** A digest of each property. */
export type Digests = ReadonlyMap<string, string>

/** Digests as they are stored: `name=1a2b3c kind=4d5e6f`. */
export function printDigests(digests: Digests): string {
  return [...digests].map(([property, digest]) => `${property}=${digest}`).join(' ')
}

/** Reads what `printDigests` wrote. */
export function parseDigests(text: string): Digests {
  return new Map(
    words(text).map((word) => {
      const at = word.indexOf('=')
      return [word.slice(0, at), word.slice(at + 1)]
    }),
  )
}

/** The words of a text. */
export function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
