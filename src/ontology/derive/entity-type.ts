import { type DocumentNode, type EnumTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import { constantOf } from '../names.ts'
import { define, describe } from './sdl.ts'
import { firstSentence } from './words.ts'

/** The enum of the types that are entities. The base refers to it, so it is made before the rest is read. */
export function entityType(document: DocumentNode): EnumTypeDefinitionNode {
  const types = document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      (definition.directives ?? []).some(({ name }) => name.value === 'entity'),
  )
  const values = types.map(
    ({ name, description }) =>
      `${describe(firstSentence(description?.value ?? ''))}\n${constantOf(name.value)}`,
  )
  const definition = define(
    types[0] ?? document,
    `"The types of entities, to narrow a search."
     enum EntityType {
       ${values.join('\n')}
     }`,
  )
  if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('no enum is defined')
  return definition
}
