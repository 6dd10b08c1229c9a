import { canonicalJson } from './canonical-json.ts'
import { type Content, type ContentNode, type ContentRelationship, keyOf } from './content.ts'
import { groupBy } from '../../group-by.ts'
import { STAMP_ID } from './revision.ts'
import { type StoredGraph, type StoredNode, type StoredRelationship, isSeeded } from './stored-graph.ts'

/** What has to change for a graph to hold the content of a seed. */
export interface Difference {
  readonly nodes: Changes<ContentNode, StoredNode>
  readonly relationships: Changes<ContentRelationship, StoredRelationship>
}

export interface Changes<New, Old> {
  readonly create: readonly New[]
  readonly update: readonly New[]
  readonly delete: readonly Old[]
}

/** Something in the graph that no seed made stands where the seed wants to put its own. Nothing was written. */
export class ConflictError extends Error {
  constructor(clashes: readonly string[]) {
    super(
      `the graph holds ${clashes.length === 1 ? 'something' : 'things'} that no seed made where the seed has its own; ` +
        `remove or rename it, nothing was written:\n${clashes.join('\n')}`,
    )
    this.name = 'ConflictError'
  }
}

/**
 * Compares a graph with the content it should have.
 * @throws ConflictError where that is taken by what no seed made.
 */
export function compare(state: StoredGraph, content: Content): Difference {
  refuseConflicts(state, content)
  const stored = state.nodes.filter((node) => isSeeded(node) && node.id !== STAMP_ID)
  const nodes = changes(stored, content.nodes, (node) => node.id, isSameNode, hasLabels)
  const gone = new Set(nodes.delete.map((node) => node.id))
  const relationships = changes(
    state.relationships.filter(isSeeded),
    content.relationships,
    keyOf,
    isSame,
    // A node that goes takes its relationships along, even if another with its id comes.
    ({ from, to }) => !gone.has(from) && !gone.has(to),
  )
  return { nodes, relationships }
}

/** Whether a graph holds the content already. */
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

/** Labels beside those of the seed are somebody else’s and stay. */
function hasLabels(old: StoredNode, wanted: ContentNode): boolean {
  return wanted.labels.every((label) => old.labels.includes(label))
}

function isSame(old: StoredNode | StoredRelationship, wanted: ContentNode | ContentRelationship): boolean {
  return canonicalJson(old.properties) === canonicalJson(wanted.properties)
}

function refuseConflicts(state: StoredGraph, content: Content): void {
  const relationships = new Set(content.relationships.map(keyOf))
  const clashes = [
    ...state.nodes
      .filter((node) => !isSeeded(node))
      .map(({ id, labels }) => `(:${labels.join(':')} {id: "${id}"})`),
    ...state.relationships
      .filter((one) => !isSeeded(one) && relationships.has(keyOf(one)))
      .map(({ type, from, to }) => `("${from}")-[:${type}]->("${to}")`),
  ]
  if (clashes.length > 0) throw new ConflictError(clashes)
}
