import type { DefinitionNode, ObjectTypeDefinitionNode } from 'graphql'
import type { Property, Relationship } from '../../model.ts'
import { SHORT_LENGTH } from '../../read/read-limits.ts'
import { TIE } from '../../read/read-relationship.ts'
import { storedProperties } from '../../rules.ts'
import { SchemaError } from '../../schema-error.ts'
import { type Context, definitionOf, fieldOf } from '../context.ts'
import { propertyFilterName } from './filter.ts'
import { define, describe } from '../sdl.ts'
import { firstClause } from '../words.ts'

/** The condition on the relationships of a field. */
export function edgeFilterName({ propertiesType = TIE }: Pick<Relationship, 'propertiesType'>): string {
  return `${propertiesType}Filter`
}

/** What can be asked of the relationships of a field; the enum that tells their types apart is stored as the type. */
export function edgeConditions({ roles, ...relationship }: Relationship): readonly Property[] {
  const stored = storedProperties(relationship)
  if (!roles) return stored
  const role: Property = {
    field: roles.field,
    property: roles.field,
    scalar: 'String',
    enum: roles.enum,
    values: [...roles.typeOf.keys()],
    list: false,
    required: true,
    indexed: false,
    maxLength: SHORT_LENGTH,
    maxItems: 1,
  }
  return [role, ...stored]
}

/** The condition on relationships with these properties. */
export function edgeFilters(
  context: Context,
  definition: ObjectTypeDefinitionNode,
): readonly DefinitionNode[] {
  const type = definition.name.value
  const relationship = [...context.ontology.nodes.values()]
    .flatMap(({ relationships }) => [...relationships.values()])
    .find(({ propertiesType = TIE }) => propertiesType === type)
  if (!relationship) return []
  return [edgeFilter(context, definition, `${type}Filter`, [[type, relationship]])]
}

/**
 * The condition on the relationships that fields with one condition on their target follow: that of the one kind which
 * has properties of its own, or one that holds the conditions of all kinds.
 * @param relationships with the type that has the field.
 */
export function sharedEdgeFilter(
  context: Context,
  target: string,
  relationships: readonly Relationship[],
): { readonly name: string; readonly definitions: readonly DefinitionNode[] } {
  const kinds = new Map(
    relationships.flatMap((one) =>
      one.propertiesType === undefined ? [] : [[one.propertiesType, one] as const],
    ),
  )
  const [first, second] = kinds.values()
  if (!first || !second) return { name: edgeFilterName(first ?? {}), definitions: [] }
  const name = `${target}EdgeFilter`
  return { name, definitions: [edgeFilter(context, definitionOf(context, target), name, [...kinds])] }
}

/** @throws SchemaError where two kinds have conditions of one name that differ. */
function edgeFilter(
  context: Context,
  origin: ObjectTypeDefinitionNode,
  name: string,
  kinds: readonly (readonly [type: string, relationship: Relationship])[],
): DefinitionNode {
  const conditions = new Map<string, { readonly type: string; readonly owners: readonly string[] }>()
  for (const [owner, relationship] of kinds) {
    for (const property of edgeConditions(relationship)) {
      const type = propertyFilterName(property)
      const known = conditions.get(property.field)
      if (known && known.type !== type) {
        throw new SchemaError(
          `${owner}.${property.field}: ${known.owners.join(', ')} has a ${property.field} of another type, and a filter asks for either`,
          fieldOf(context, owner, property.field),
        )
      }
      conditions.set(property.field, { type, owners: [...(known?.owners ?? []), owner] })
    }
  }
  const fields = [...conditions].map(([field, { type, owners }]) => {
    const only = owners.length === kinds.length ? '' : ` Only for relationships that have it.`
    return `${describe(`By \`${field}\`.${only}`)}\n${field}: ${type}`
  })
  const what = kinds.map(([type]) =>
    firstClause(definitionOf(context, type).description?.value ?? '').replaceAll('\n', ' '),
  )
  return define(
    origin,
    `${describe(`A condition on relationships: ${what.join(', or ')}. Conditions given side by side must all hold.`)}
     input ${name} {
       ${fields.join('\n')}
     }`,
  )
}

/** `Agency.drives and Initiative.goals`: the fields whose relationships have properties. */
export function fieldsWithProperties(
  context: Context,
  relationships: readonly Relationship[],
): readonly string[] {
  return [...context.ontology.nodes.values()].flatMap((node) =>
    [...node.relationships.values()]
      .filter((one) => one.propertiesType !== undefined && relationships.includes(one))
      .map((one) => `\`${node.name}.${one.field}\``),
  )
}
