import type { Json } from '../../../graph/port.ts'
import type { Embedded, Relationship } from '../../../ontology/model.ts'
import { compare } from './compare.ts'
import { entriesOf, fieldOf, listOf, scalarOf } from './input.ts'
import type { MemoryGraph, MemoryNode, Tied } from './memory-graph.ts'

/** Whether a node passes a filter of its type, coerced. */
export function passes(graph: MemoryGraph, node: MemoryNode, filter: unknown): boolean {
  return entriesOf(filter).every(([name, condition]) => holds(graph, node, name, condition))
}

function holds(graph: MemoryGraph, node: MemoryNode, name: string, condition: unknown): boolean {
  if (name === 'and') return listOf(condition).every((filter) => passes(graph, node, filter))
  if (name === 'or') return listOf(condition).some((filter) => passes(graph, node, filter))
  if (name === 'not') return !passes(graph, node, condition)
  const relationship = node.type.relationships.get(name)
  if (relationship) return relationshipHolds(graph, node, relationship, condition)
  const embedded = node.type.embedded.get(name)
  if (embedded) return embeddedHolds(node, embedded, condition)
  const property = node.type.properties.get(name)
  if (!property) throw new Error(`a filter of ${node.type.name} has ${name}, which is no field of it`)
  const value = node.property(property.property)
  return property.list ? listHolds(value, condition) : valueHolds(value, condition)
}

function relationshipHolds(
  graph: MemoryGraph,
  node: MemoryNode,
  relationship: Relationship,
  condition: unknown,
): boolean {
  const role = scalarOf(fieldOf(condition, 'role'))
  const edge = fieldOf(condition, 'edge')
  const others = graph
    .follow(node, relationship, role)
    .filter((tied) => edgePasses(relationship, tied, edge))
    .map((tied) => tied.node)
  return quantifiersHold(graph, others, condition)
}

function quantifiersHold(graph: MemoryGraph, others: readonly MemoryNode[], condition: unknown): boolean {
  return entriesOf(condition).every(([quantifier, filter]) => {
    if (quantifier === 'some') return others.some((other) => passes(graph, other, filter))
    if (quantifier === 'none') return !others.some((other) => passes(graph, other, filter))
    if (quantifier === 'every') return others.every((other) => passes(graph, other, filter))
    if (quantifier === 'count') return valueHolds(others.length, filter)
    return quantifier === 'role' || quantifier === 'edge'
  })
}

/** Whether a relationship that a field follows passes a filter of its properties. */
export function edgePasses(field: Relationship, { relationship }: Tied, filter: unknown): boolean {
  return entriesOf(filter).every(([name, condition]) => {
    if (name === field.roles?.field) {
      const [role] = [...field.roles.typeOf].find(([, type]) => type === relationship?.type) ?? []
      return valueHolds(role ?? null, condition)
    }
    const reference = field.references.get(name)
    const property = reference ?? field.properties.get(name)
    if (!property) throw new Error(`an edge of ${field.field} has no ${name}`)
    const value = relationship?.properties[property.property] ?? null
    return reference ? listHolds(value, condition) : valueHolds(value, condition)
  })
}

function embeddedHolds(node: MemoryNode, embedded: Embedded, condition: unknown): boolean {
  return entriesOf(condition).every(([part, partCondition]) => {
    const property = embedded.properties.get(part)
    if (!property) throw new Error(`${embedded.field} has no ${part}`)
    return valueHolds(node.property(property.property), partCondition)
  })
}

function listHolds(value: Json, condition: unknown): boolean {
  const items = listOf(value)
  return entriesOf(condition).every(([operator, operand]) => {
    if (operator === 'has') return items.includes(operand)
    if (operator === 'hasSome') return items.some((item) => listOf(operand).includes(item))
    if (operator === 'contains') return items.some((item) => inOneForm(item).includes(inOneForm(operand)))
    if (operator === 'isEmpty') return operand === (items.length === 0)
    throw new Error(`no such operator: ${operator}`)
  })
}

function valueHolds(value: Json, condition: unknown): boolean {
  return entriesOf(condition).every(([operator, operand]) => {
    if (operator === 'isNull') return operand === (value === null)
    // What is missing passes no comparison, `ne` and `notIn` among them.
    return value !== null && comparisonHolds(value, operator, operand)
  })
}

/** Small letters of one width, for comparisons with a part of a text. */
function inOneForm(text: unknown): string {
  return String(text).normalize('NFKC').toLowerCase()
}

function comparisonHolds(value: Json, operator: string, operand: unknown): boolean {
  const difference = compare(value, scalarOf(operand))
  switch (operator) {
    case 'eq':
      return value === operand
    case 'ne':
      return value !== operand
    case 'in':
      return listOf(operand).includes(value)
    case 'notIn':
      return !listOf(operand).includes(value)
    case 'lt':
      return difference < 0
    case 'lte':
      return difference <= 0
    case 'gt':
      return difference > 0
    case 'gte':
      return difference >= 0
    case 'contains':
      return inOneForm(value).includes(inOneForm(operand))
    case 'startsWith':
      return inOneForm(value).startsWith(inOneForm(operand))
    case 'endsWith':
      return inOneForm(value).endsWith(inOneForm(operand))
    default:
      throw new Error(`no such operator: ${operator}`)
  }
}
