import { type DefinitionNode, Kind, type NameNode, visit } from 'graphql'
import { SchemaError, placeOf } from '../schema-error.ts'

/** The name of what a definition defines; undefined for `extend` and the like, of which the ontology has none. */
function nameOf(definition: DefinitionNode): NameNode | undefined {
  return 'name' in definition ? definition.name : undefined
}

/**
 * Refuses two definitions of one name: what follows from a type must not be called like another type, or like what
 * follows from it.
 * @throws SchemaError
 */
export function refuseSharedNames(definitions: readonly DefinitionNode[]): void {
  const known = new Map<string, DefinitionNode>()
  for (const definition of definitions) {
    const name = nameOf(definition)?.value
    if (name === undefined || definition.kind === Kind.DIRECTIVE_DEFINITION) continue
    const other = known.get(name)
    if (other) {
      throw new SchemaError(
        `${name} follows from this, but from ${placeOf(other) ?? 'something else'} as well: rename one`,
        definition,
      )
    }
    known.set(name, definition)
  }
}

/**
 * Leaves out the conditions on scalars that no property has.
 * @throws SchemaError for a type or an enum that nothing refers to: it lacks a directive, or is left over.
 */
export function withoutUnused(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const referring = definitions.map((definition) => ({ definition, names: namesIn(definition) }))
  return definitions.filter((definition) => {
    const name = nameOf(definition)?.value ?? ''
    const isUsed = referring.some((one) => one.definition !== definition && one.names.has(name))
    if (isUsed || definition.kind === Kind.DIRECTIVE_DEFINITION) return true
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return false
    const isRoot =
      name === 'Query' || ('interfaces' in definition && (definition.interfaces ?? []).length > 0)
    if (isRoot) return true
    throw new SchemaError(
      `nothing refers to ${name}: it needs @entity, @node or @relationshipProperties, or a field of that type`,
      definition,
    )
  })
}

/** The types a definition refers to. */
function namesIn(definition: DefinitionNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(definition, { NamedType: ({ name }) => void names.add(name.value) })
  return names
}
