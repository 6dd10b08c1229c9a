import { isList, isMap } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import { type Content, type ContentNode, type ContentRelationship, keyOf } from './content.ts'
import { groupBy } from '../../group-by.ts'
import { STAMP_ID } from './revision.ts'
import type { Properties } from '../rows.ts'
import { type StoredGraph, type StoredNode, type StoredRelationship, isSeeded } from './stored-graph.ts'

/** The changes that make a graph hold the content of a seed. */
export interface Difference {
  readonly nodes: Changes<ContentNode, StoredNode, NodeUpdate>
  readonly relationships: Changes<ContentRelationship, StoredRelationship>
}

export interface Changes<New, Old, Update = New> {
  readonly create: readonly New[]
  /** With null for each property that is to go. */
  readonly update: readonly Update[]
  readonly delete: readonly Old[]
}

export interface NodeUpdate extends ContentNode {
  /** Whether labels are missing. */
  readonly relabel: boolean
}

/** Foreign data in the graph has an `id` or a relationship of the seed. Nothing was written. */
export class ConflictError extends Error {
  constructor(conflicts: readonly string[]) {
    super(
      `foreign data in the graph conflicts with the seed; nothing was written. Remove or rename:\n${conflicts.join('\n')}`,
    )
    this.name = 'ConflictError'
  }
}

/**
 * Compares a graph with the content it should hold. What others added to nodes and relationships that stay is no
 * difference: labels, and properties that neither this load nor the one before writes.
 * @throws ConflictError if foreign data has an `id` or a relationship of the content.
 */
export function compare(stored: StoredGraph, content: Content): Difference {
  refuseConflicts(stored, content)
  const known = new Set([...content.known, ...stored.known])
  const seeded = stored.nodes.filter((node) => isSeeded(node) && node.id !== STAMP_ID)
  const nodes = changes(
    seeded,
    content.nodes,
    (node) => node.id,
    (old, wanted): NodeUpdate | undefined => {
      const relabel = !wanted.labels.every((label) => old.labels.includes(label))
      const properties = newProperties(old, wanted, wanted.labels[0] ?? '', known)
      return properties || relabel
        ? { ...wanted, properties: properties ?? wanted.properties, relabel }
        : undefined
    },
    () => true,
  )
  const gone = new Set(nodes.delete.map((node) => node.id))
  const relationships = changes(
    stored.relationships.filter(isSeeded),
    content.relationships,
    keyOf,
    (old, wanted): ContentRelationship | undefined => {
      const properties = newProperties(old, wanted, wanted.type, known)
      return properties && { ...wanted, properties }
    },
    // Deleting a node deletes its relationships, even if a new node takes its id.
    ({ from, to }) => !gone.has(from) && !gone.has(to),
  )
  return { nodes, relationships }
}

/** Whether the graph already holds the content. */
export function isEmpty({ nodes, relationships }: Difference): boolean {
  return [nodes, relationships].every(
    (one) => one.create.length + one.update.length + one.delete.length === 0,
  )
}

/**
 * @param updateOf what to write over one that is there; undefined if nothing differs.
 * @param canUpdate whether one that is there stays at all.
 */
function changes<New, Old, Update>(
  stored: readonly Old[],
  wanted: readonly New[],
  key: (item: New | Old) => string,
  updateOf: (old: Old, wanted: New) => Update | undefined,
  canUpdate: (old: Old) => boolean,
): Changes<New, Old, Update> {
  const byKey = groupBy(stored, key)
  const create: New[] = []
  const update: Update[] = []
  const kept = new Set<string>()
  for (const item of wanted) {
    const [old, ...others] = byKey.get(key(item)) ?? []
    if (old === undefined || others.length > 0 || !canUpdate(old)) create.push(item)
    else {
      kept.add(key(item))
      const change = updateOf(old, item)
      if (change !== undefined) update.push(change)
    }
  }
  return { create, update, delete: stored.filter((item) => !kept.has(key(item))) }
}

/** The properties to set on a node or relationship that is there; undefined if none of those a load writes differs. */
function newProperties(
  old: StoredNode | StoredRelationship,
  wanted: ContentNode | ContentRelationship,
  owner: string,
  known: ReadonlySet<string>,
): Properties | undefined {
  const own = Object.entries(old.properties).filter(
    ([name]) => Object.hasOwn(wanted.properties, name) || known.has(`${owner}.${name}`),
  )
  if (isSame(Object.fromEntries(own), wanted.properties)) return undefined
  // Null takes a property away.
  return { ...Object.fromEntries(own.map(([name]) => [name, null])), ...wanted.properties }
}

/** Whether two values are equal, whatever the order of their keys; of everything in a graph, this has to be quick. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one)) {
    return isList(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  }
  if (!isMap(one) || !isMap(other)) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}

function refuseConflicts(stored: StoredGraph, content: Content): void {
  const relationships = new Set(content.relationships.map(keyOf))
  const conflicts = [
    ...stored.nodes
      .filter((node) => !isSeeded(node))
      .map(({ id, labels }) => `(:${labels.join(':')} {id: "${id}"})`),
    ...stored.relationships
      .filter((one) => !isSeeded(one) && relationships.has(keyOf(one)))
      .map(({ type, from, to }) => `("${from}")-[:${type}]->("${to}")`),
  ]
  if (conflicts.length > 0) throw new ConflictError(conflicts)
}
