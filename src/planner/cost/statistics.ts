import type { Row, Statement } from '../../graph/port.ts'
import type { NodeType, Ontology, Relationship } from '../../ontology/model.ts'
import { ARROWS } from '../pattern.ts'

/** How many relationships of one field a node has on average. */
export interface FanOut {
  /** Of all nodes of the type. */
  readonly mean: number
  /**
   * Of nodes that were reached along such relationships: who has many of them is reached more often. A client that
   * chooses a node, or a page of them, may well choose these.
   */
  readonly reached: number
}

/** How many there are of what a graph holds. */
export interface Statistics {
  /** Nodes by label. */
  readonly nodes: ReadonlyMap<string, number>
  /** By label and field: `Agency.drives`. */
  readonly fanOuts: ReadonlyMap<string, FanOut>
}

/** What the statistics of a graph call a field. */
export function fanOutKey({ label }: Pick<NodeType, 'label'>, field: string): string {
  return `${label}.${field}`
}

/** What fields of a type follow: its relationships, and those of its lists of entities of any type. */
function followed({
  relationships,
  entityLists,
}: NodeType): readonly Pick<Relationship, 'field' | 'types' | 'direction'>[] {
  const lists = [...entityLists.values()].map(
    ({ field, type }) => ({ field, types: [type], direction: 'IN' }) as const,
  )
  return [...relationships.values(), ...lists]
}

/**
 * The statement that counts one type of nodes and all of their relationships, in one pass over them. What is at the other
 * ends is left open: Neo4j knows such numbers of each node, and a statement of them is planned at once.
 */
function statementOf(node: NodeType): Statement {
  const counted = followed(node).map(({ types, direction }, index) => {
    const [start, end] = ARROWS[direction]
    return { name: `v${index + 1}`, count: `COUNT { (v0)${start}[:${types.join('|')}]${end}() }` }
  })
  const bound = ['v0', ...counted.map(({ name, count }) => `${count} AS ${name}`)]
  const sums = counted.flatMap(({ name }) => [
    `coalesce(sum(${name}), 0)`,
    `coalesce(sum(${name} * ${name}), 0)`,
  ])
  const columns = ['count(v0)', ...sums].map((sum, index) => `${sum} AS c${index}`)
  return {
    text: [`MATCH (v0:${node.label})`, `WITH ${bound.join(', ')}`, `RETURN ${columns.join(', ')}`].join('\n'),
    parameters: {},
  }
}

/**
 * Reads the statistics of a graph, type by type.
 * @param run runs a statement.
 */
export async function readStatistics(
  ontology: Ontology,
  run: (statement: Statement) => Promise<readonly Row[]>,
): Promise<Statistics> {
  const nodes = new Map<string, number>()
  const fanOuts = new Map<string, FanOut>()
  for (const node of ontology.nodes.values()) {
    const [row = []] = await run(statementOf(node))
    const [count = 0, ...sums] = row.map(Number)
    nodes.set(node.label, count)
    for (const [index, { field }] of followed(node).entries()) {
      const [sum = 0, squares = 0] = sums.slice(2 * index)
      const [mean, reached] = [sum / Math.max(count, 1), squares / Math.max(sum, 1)]
      fanOuts.set(fanOutKey(node, field), { mean, reached })
    }
  }
  return { nodes, fanOuts }
}
