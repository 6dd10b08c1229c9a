import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  extendSchema,
  isScalarType,
  parse,
  print,
  printSchema,
  valueFromASTUntyped,
} from 'graphql'
import type { Ontology } from '../model.ts'
import type { Schema } from '../read/read.ts'
import { parseRepresentation } from './representation.ts'

/** The root fields that Apollo Federation asks a subgraph for. */
export const ENTITIES_FIELD = '_entities'
const SERVICE_FIELD = '_service'

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`

/** The key by which every node is found, and what other subgraphs that page like Relay have as well. */
const KEY = '@key(fields: "id")'
const SHAREABLE = '@shareable'
const SHARED_TYPES = ['PageInfo']

/**
 * The schema of this service as a subgraph of Apollo Federation 2: with `_service`, which answers its SDL, and with
 * `_entities`, which answers nodes that other subgraphs refer to by type and `id`.
 */
export function federated(schema: Schema): GraphQLSchema {
  const sdl = subgraphSdl(schema)
  const extended = extendSchema(schema.public, parse(extensionOf(schema.ontology)))
  const service = extended.getQueryType()?.getFields()[SERVICE_FIELD]
  const any = extended.getType('_Any')
  if (!service || !isScalarType(any)) throw new Error('the schema has no fields of federation')
  service.resolve = () => ({ sdl })
  any.parseValue = (value) => parseRepresentation(schema.ontology, value)
  any.parseLiteral = (node, variables) =>
    parseRepresentation(schema.ontology, valueFromASTUntyped(node, variables))
  return extended
}

/** The SDL that a supergraph is composed of: the public schema, with what other subgraphs may refer to and share. */
export function subgraphSdl({ public: schema, ontology }: Schema): string {
  const definitions = parse(printSchema(schema)).definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? withDirectives(definition, ontology) : definition,
  )
  return print({ kind: Kind.DOCUMENT, definitions: [...parse(LINK).definitions, ...definitions] })
}

function withDirectives(definition: ObjectTypeDefinitionNode, { nodes }: Ontology): DefinitionNode {
  const { value } = definition.name
  const written = [...(nodes.has(value) ? [KEY] : []), ...(SHARED_TYPES.includes(value) ? [SHAREABLE] : [])]
  return { ...definition, directives: written.flatMap(directivesIn) }
}

function directivesIn(written: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`scalar Any ${written}`).definitions
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : []
}

function extensionOf({ nodes }: Ontology): string {
  return `
    "A reference of another subgraph to an entity: \`__typename\` and \`id\`."
    scalar _Any
    "What other subgraphs may refer to."
    union _Entity = ${[...nodes.keys()].join(' | ')}
    "This service as a subgraph."
    type _Service {
      "Its SDL, with the directives of federation."
      sdl: String!
    }
    extend type Query {
      "This service as a subgraph, for a gateway."
      ${SERVICE_FIELD}: _Service!
      "The entities that others refer to, in the order of \`representations\`, null where there is none. At most 100."
      ${ENTITIES_FIELD}("What they refer to, at most 100." representations: [_Any!]!): [_Entity]!
    }`
}
