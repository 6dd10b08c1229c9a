import type { Graph, Json, Statement } from '../../graph/port.ts'
import type { NodeType, Ontology, Property } from '../../ontology/model.ts'
import type { ContentNode, ContentRelationship, GraphContent } from './content.ts'
import { groupBy } from '../../group-by.ts'

/** Puts a content, and nothing else, into a graph. What the graph held before is gone. */
export async function loadContent(graph: Graph, ontology: Ontology, content: GraphContent): Promise<void> {
  const labelOf = new Map(content.nodes.map((node) => [node.id, typeOf(ontology, node).label]))
  const nodes = groupBy(content.nodes, (node) => [...node.labels].sort().join(':'))
  const relationships = groupBy(
    content.relationships,
    ({ type, from, to }) => `${labelOf.get(from) ?? ''} ${type} ${labelOf.get(to) ?? ''}`,
  )
  await graph.write(async (transaction) => {
    await transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} })
    for (const [labels, group] of nodes) {
      for (const node of group.slice(0, 1))
        await transaction.run(createNodes(labels, typeOf(ontology, node), group))
    }
    for (const [key, group] of relationships) {
      const [from = '', type = '', to = ''] = key.split(' ')
      await transaction.run(createRelationships(from, type, to, group))
    }
  })
}

function createNodes(labels: string, type: NodeType, nodes: readonly ContentNode[]): Statement {
  // A number without a fraction would otherwise be stored as an INTEGER.
  const floats = propertiesOf(type)
    .filter((property) => property.scalar === 'Float')
    .map(({ property }) => `n.${property} = toFloat(row.properties.${property})`)
  return {
    text: [
      `UNWIND $rows AS row CREATE (n:${labels})`,
      `SET n += row.properties`,
      `SET ${['n.id = row.id', ...floats].join(', ')}`,
    ].join(' '),
    parameters: { rows: nodes.map(({ id, properties }) => ({ id, properties: withoutNulls(properties) })) },
  }
}

function createRelationships(
  from: string,
  type: string,
  to: string,
  relationships: readonly ContentRelationship[],
): Statement {
  return {
    text: [
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`,
      `CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
    ].join(' '),
    parameters: {
      rows: relationships.map((row) => ({
        from: row.from,
        to: row.to,
        properties: withoutNulls(row.properties),
      })),
    },
  }
}

function propertiesOf(type: NodeType): Property[] {
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  return [...type.properties.values(), ...embedded]
}

function typeOf(ontology: Ontology, node: ContentNode): NodeType {
  const type = [...ontology.nodes.values()].find(({ label }) => node.labels.includes(label))
  if (!type) throw new Error(`${node.id} has no label of the ontology`)
  return type
}

function withoutNulls(properties: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
