import fc from 'fast-check'
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql'
import type { Json } from '../../../graph/port.ts'
import type { Ontology, Relationship } from '../../../ontology/model.ts'
import { encodeCursor } from '../../connection/cursor.ts'
import type { GraphContent } from '../content.ts'
import { type MemoryGraph, type Tied, memoryGraph } from '../reference/memory-graph.ts'
import { type CursorOf, type PrintedOperation, printDraft } from './print-draft.ts'
import { RandomDraft } from './random-draft.ts'
import { RandomInput } from './random-input.ts'
import { type OrderKey, orderKeys, ownerBy, signatureOf } from '../reference/reference-order.ts'
import { vocabularyOf } from './vocabulary.ts'

/** An operation with its variables, ready to be executed. */
export interface RandomOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, Json>>
  /** Variables of a second request, other in shape too. */
  readonly otherVariables: Readonly<Record<string, Json>>
  /** The document and the variables for people. */
  readonly text: string
}

/** How large operations may become. */
export interface OperationSize {
  readonly fields: number
  /** How many relationships a filter may reach through, and how deeply `and`, `or`, `not` may be nested in it. */
  readonly filterDepth: number
}

export const LARGE: OperationSize = { fields: 60, filterDepth: 2 }

export const SMALL: OperationSize = { fields: 12, filterDepth: 1 }

/**
 * Random valid operations: any selection of any depth up to four relationships, with arguments that mostly
 * ask for something the content has. They leave out `search`, `paths`, `graph` and introspection, and ask
 * for few enough nodes.
 */
export function randomOperations(
  schema: GraphQLSchema,
  ontology: Ontology,
  content: GraphContent,
  size: OperationSize = LARGE,
): fc.Arbitrary<RandomOperation> {
  const input = new RandomInput(schema, ontology, vocabularyOf(ontology, content), size.filterDepth)
  const cursorOf = cursorsIn(ontology, memoryGraph(ontology, content))
  return new RandomDraft(schema, ontology, input)
    .operation()
    .map((draft) => toOperation(printDraft(schema, draft, size.fields, cursorOf)))
}

function toOperation({ text, variables, otherVariables }: PrintedOperation): RandomOperation {
  const document = parse(text, { noLocation: true })
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the first definition is the operation')
  const readable = [
    print(document),
    `variables: ${JSON.stringify(variables, null, 2)}`,
    `other variables: ${JSON.stringify(otherVariables, null, 2)}`,
  ].join('\n')
  const result = { document, operation, variables, otherVariables, text: readable }
  return Object.assign(result, { [fc.toStringMethod]: () => `\n${readable}\n` })
}

/** Makes cursors from nodes of a graph: right at a node, or a bit beside it. */
function cursorsIn(ontology: Ontology, graph: MemoryGraph): CursorOf {
  return ({ parent, field, orderBy, role, includeParts, item, shift }) => {
    const relationship = ontology.nodes.get(parent.name)?.relationships.get(field)
    const target = relationship
      ? ontology.nodes.get(relationship.target)
      : [...ontology.nodes.values()].find(({ plural }) => plural === field)
    if (!target) return undefined
    const nodes = graph.nodesOf(target)
    const node = nodes[item % nodes.length]
    if (!node) return undefined
    const byType = relationship !== undefined && relationship.types.length > 1 && role === null
    const owners = relationship && includeParts === true ? ownerBy(relationship) : undefined
    const keys = orderKeys(graph, target, [orderBy ?? []].flat(), byType, owners, relationship?.defaultOrder)
    const owner = ontology.nodes.get(parent.name)
    const candidates = owner ? graph.nodesOf(owner).map(({ id }) => id) : []
    const tie = tieOf(relationship, item, candidates[(item + shift) % candidates.length])
    const values = keys.map((key) => key.valueOf({ node, ...tie }))
    const shifted = shift % 2 === 0 ? -1 : Math.floor(shift / 2) % keys.length
    return encodeCursor(
      signatureOf(keys),
      keys.map((key, index) => {
        const value = values[index] ?? null
        return index === shifted ? beside(key, value, shift) : value
      }),
    )
  }
}

function tieOf(relationship: Relationship | undefined, item: number, owner = ''): Pick<Tied, 'relationship'> {
  const type = relationship?.types[item % relationship.types.length]
  return type === undefined ? {} : { relationship: { type, from: owner, to: owner, properties: {} } }
}

/** A value that lies between those of the content, or none. */
function beside(key: OrderKey, value: Json, shift: number): Json {
  if (key.nullable && shift % 3 === 0) return null
  if (typeof value === 'number') return key.whole ? value + 1 : value + 0.25
  if (typeof value === 'string')
    return shift % 4 === 1 ? `${value}!` : Array.from(value).slice(0, -1).join('')
  return value
}
