import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import type { NodeType } from '../model.ts'
import { connections } from './connection.ts'
import type { Context } from './context.ts'
import { edgeFilters } from './filter/edge-filter.ts'
import { embeddedFilters } from './filter/embedded-filter.ts'
import { enumFilters } from './filter/enum-filter.ts'
import { filter } from './filter/filter.ts'
import { groupBy } from './group.ts'
import { entityInterface, nodeType } from './node-type.ts'
import { order } from './order.ts'
import { relationshipFilters } from './filter/relationship-filter.ts'
import { rootFields } from './root-fields.ts'
import { refuseSharedNames, withoutUnused } from './uses.ts'

/**
 * Derives the public schema: what the ontology says as clients see it, each definition followed by what follows from it.
 * @param document what `schema/` says.
 * @throws SchemaError where two things would have the same name, or nothing refers to one.
 */
export function derive(context: Context, document: DocumentNode): DocumentNode {
  const definitions = document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      return [definition, ...enumFilters(context, definition)]
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      return [definition.name.value === 'Entity' ? entityInterface(context, definition) : definition]
    }
    return definition.kind === Kind.OBJECT_TYPE_DEFINITION ? fromObject(context, definition) : [definition]
  })
  refuseSharedNames(definitions)
  return { kind: Kind.DOCUMENT, definitions: withoutUnused(definitions).map(sayingNull) }
}

/** Says in every filter, written or derived, what null is there. */
function sayingNull(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || !definition.name.value.endsWith('Filter')) {
    return definition
  }
  const { description } = definition
  if (!description) return definition
  return {
    ...definition,
    description: { ...description, value: `${description.value} Nothing in it may be null.` },
  }
}

function fromObject(context: Context, definition: ObjectTypeDefinitionNode): readonly DefinitionNode[] {
  const { name, fields = [], directives = [] } = definition
  const node = context.ontology.nodes.get(name.value)
  if (node) return fromNode(context, node)
  // Clients see it on the edges, and ask for it by a filter.
  if (directives.some((one) => one.name.value === 'relationshipProperties')) {
    return edgeFilters(context, definition)
  }
  if (name.value !== 'Query') return [definition, ...embeddedFilters(context, definition)]
  const entities = [...context.ontology.entityTypes.values()]
  return [{ ...definition, fields: [...fields, ...entities.flatMap((one) => rootFields(context, one))] }]
}

function fromNode(context: Context, node: NodeType): readonly DefinitionNode[] {
  return [
    nodeType(context, node),
    ...connections(context, node),
    filter(context, node),
    ...relationshipFilters(context, node),
    ...order(context, node),
    ...groupBy(context, node),
  ]
}
