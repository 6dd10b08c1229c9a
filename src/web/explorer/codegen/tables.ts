import type { GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import type { Property } from '../../../ontology/model.ts'
import { type Theme, colourOf } from './colours.ts'
import { neighboursCypher, pageCypher } from './cypher.ts'
import { type Entity, type Link, edgeFieldsOf, flagsOf } from './entities.ts'

const HEAD = '/* Written by `npm run codegen` from the ontology. */\n'

/** `ontology.ts`: what the explorer has to know of the types while it runs. */
export function ontologyModule(entities: readonly Entity[]): string {
  const types = new Set(entities.flatMap(({ relationships }) => relationships.flatMap((link) => link.types)))
  return [
    HEAD,
    constant(
      'KINDS',
      entities.map(({ kind }) => kind),
    ),
    constant('RELATIONSHIP_TYPES', [...types]),
    constant('ENTITY_TYPES', Object.fromEntries(entities.map((entity) => [entity.kind, rowOf(entity)]))),
  ].join('\n')
}

function rowOf({ type, properties, relationships }: Entity): object {
  const fields = properties.map(({ field }) => field)
  const facts = properties
    .filter(({ field }) => !(field.endsWith('En') && fields.includes(field.slice(0, -2))))
    .map((property): readonly [string, object] => [property.field, factOf(property, fields)])
  const embedded = [...type.embedded].map(([field, { properties: parts }]): readonly [string, object] => [
    field,
    { parts: [...parts.keys()] },
  ])
  return {
    name: type.name,
    plural: type.plural,
    properties: Object.fromEntries([...facts, ...embedded]),
    relationships: relationships.map(linkOf),
  }
}

function factOf({ field, values }: Property, fields: readonly string[]): object {
  const english = `${field}En`
  return { ...(values && { values }), ...(fields.includes(english) && { english }) }
}

function linkOf(link: Link): object {
  const { field, types, direction, to, single, derived, register, roles, references } = link
  const [edgeFields, flags, referred] = [edgeFieldsOf(link), flagsOf(link), [...references.keys()]]
  return {
    ...{ field, types, direction, to },
    ...(single && { single }),
    ...(derived && { derived }),
    ...(register && { register }),
    ...(roles && { roles: { field: roles.field, typeOf: Object.fromEntries(roles.typeOf) } }),
    ...(edgeFields.length > 0 && { edgeFields }),
    ...(flags.length > 0 && { flags }),
    ...(referred.length > 0 && { references: referred }),
  }
}

/** `pages.ts`: the query behind each page, and the Cypher beside it. */
export function pagesModule(entities: readonly Entity[]): string {
  const documents = entities.map(({ type }) => `${type.name}Document`)
  const rows = entities.map((entity, index) => {
    const cypher = JSON.stringify(pageCypher(entity, entities))
    return `  ${JSON.stringify(entity.kind)}: { document: ${documents[index] ?? ''}, cypher: ${cypher} },`
  })
  return [
    HEAD,
    `import { ${documents.join(', ')} } from './graphql.ts'`,
    `\nexport const PAGES = {\n${rows.join('\n')}\n} as const\n`,
  ].join('\n')
}

/** `neighbours.ts`: the Cypher beside the graph around an entity. */
export function neighboursModule(entities: readonly Entity[]): string {
  const rows = entities.map((entity) => [entity.kind, neighboursCypher(entity)])
  return `${HEAD}\n${constant('NEIGHBOURS', Object.fromEntries(rows))}`
}

/** `descriptions.ts`: what the schema says of each type and of each of its fields. */
export function descriptionsModule(entities: readonly Entity[], schema: GraphQLSchema): string {
  const rows = entities.flatMap(({ type: { name } }) => {
    const type = schema.getType(name)
    const fields = isObjectType(type) ? Object.values(type.getFields()) : []
    return [
      [name, oneLine(type?.description)],
      ...fields.map((field) => [`${name}.${field.name}`, oneLine(field.description)]),
    ]
  })
  return `${HEAD}\n${constant('DESCRIPTIONS', Object.fromEntries(rows))}`
}

/** `kinds.css`: the colour of each kind; `theme.css` may name a better one. */
export function kindsCss(entities: readonly Entity[]): string {
  const kinds = entities.map(({ kind }) => kind)
  const colours = (theme: Theme): string =>
    kinds.map((kind) => `  --color-${kind}: ${colourOf(kind, theme)};\n`).join('')
  const rules = kinds.map((kind) => `[data-kind='${kind}'] {\n  --kind: var(--color-${kind});\n}\n`)
  return `${HEAD}:root {\n${colours('light')}}\n:root[data-theme='dark'] {\n${colours('dark')}}\n${rules.join('')}`
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}
