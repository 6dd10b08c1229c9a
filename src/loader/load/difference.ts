import { canonicalJson } from './canonical-json.ts'
import { type Content, type ContentNode, type ContentRelationship, keyOf } from './content.ts'
import { groupBy } from '../../group-by.ts'
import { STAMP_ID } from './revision.ts'
import { type StoredGraph, type StoredNode, type StoredRelationship, isSeeded } from './stored-graph.ts'

/** The changes that make a graph hold the content of a seed. */
export interface Difference {
  readonly nodes: Changes<ContentNode, StoredNode>
  readonly relationships: Changes<ContentRelationship, StoredRelationship>
}

export interface Changes<New, Old> {
  readonly create: readonly New[]
  readonly update: readonly New[]
  readonly delete: readonly Old[]
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
 * Compares a graph with the content it should hold.
 * @throws ConflictError if foreign data has an `id` or a relationship of the content.
 */
export function compare(stored: StoredGraph, content: Content): Difference {
  refuseConflicts(stored, content)
  const seeded = stored.nodes.filter((node) => isSeeded(node) && node.id !== STAMP_ID)
  const nodes = changes(seeded, content.nodes, (node) => node.id, isSameNode, hasLabels)
  const gone = new Set(nodes.delete.map((node) => node.id))
  const relationships = changes(
    stored.relationships.filter(isSeeded),
    content.relationships,
    keyOf,
    isSame,
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

function changes<New, Old>(
  stored: readonly Old[],
  wanted: readonly New[],
  key: (item: New | Old) => string,
  isSameItem: (old: Old, wanted: New) => boolean,
  canUpdate: (old: Old, wanted: New) => boolean,
): Changes<New, Old> {
  const byKey = groupBy(stored, key)
  const create: New[] = []
  const update: New[] = []
  const kept = new Set<string>()
  for (const item of wanted) {
    const [old, ...others] = byKey.get(key(item)) ?? []
    if (old === undefined || others.length > 0 || !canUpdate(old, item)) create.push(item)
    else {
      kept.add(key(item))
      if (!isSameItem(old, item)) update.push(item)
    }
  }
  return { create, update, delete: stored.filter((item) => !kept.has(key(item))) }
}

function isSameNode(old: StoredNode, wanted: ContentNode): boolean {
  return isSame(old, wanted)
}

/** Other labels on the node are foreign and stay. */
function hasLabels(old: StoredNode, wanted: ContentNode): boolean {
  return wanted.labels.every((label) => old.labels.includes(label))
}

function isSame(old: StoredNode | StoredRelationship, wanted: ContentNode | ContentRelationship): boolean {
  return canonicalJson(old.properties) === canonicalJson(wanted.properties)
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
