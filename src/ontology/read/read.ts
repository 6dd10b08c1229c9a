import {
  DirectiveLocation,
  type DocumentNode,
  type GraphQLError,
  GraphQLSchema,
  Kind,
  Source,
  buildASTSchema,
  parse,
  specifiedDirectives,
  validateSchema,
} from 'graphql'
import { validateSDL } from 'graphql/validation/validate.js'
import { checkDescriptions } from '../check-descriptions.ts'
import { derive } from '../derive/derive.ts'
import { entityType } from '../derive/entity-type.ts'
import type { Ontology } from '../model.ts'
import { readOntology } from './read-ontology.ts'
import { parseTextScalars } from '../scalars.ts'
import { SchemaError } from '../schema-error.ts'

/** One SDL file: its name for messages, its text. */
export interface SdlFile {
  readonly name: string
  readonly text: string
}

/** The public schema and the graph model that follow from the SDL files. */
export interface Schema {
  /** What clients see: without the directives that tie it to the graph. */
  readonly public: GraphQLSchema
  readonly ontology: Ontology
}

/**
 * Reads SDL files into the graph model, and derives the public schema from it.
 * @throws SchemaError with file and line: SDL that does not parse or is not valid, a relationship that does not
 *   fit at both ends, something without a description, two things that would have the same name.
 */
export function readSchema(files: readonly SdlFile[]): Schema {
  const document = parseFiles(files)
  const written = buildSchema(document)
  checkDescriptions(written)
  const ontology = readOntology(written, document)
  const schema = buildSchema(derive({ written, ontology }, document))
  parseTextScalars(schema)
  return { public: withoutGraphDirectives(schema), ontology }
}

function parseFiles(files: readonly SdlFile[]): DocumentNode {
  try {
    const definitions = files.flatMap(({ name, text }) => parse(new Source(text, name)).definitions)
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions }
    return { ...document, definitions: [...definitions, entityType(document)] }
  } catch (error) {
    throw SchemaError.from(error)
  }
}

function buildSchema(document: DocumentNode): GraphQLSchema {
  // Before building, because `buildASTSchema` reports the same errors without their locations.
  refuse(validateSDL(document))
  const schema = buildASTSchema(document, { assumeValidSDL: true })
  refuse(validateSchema(schema))
  return schema
}

function refuse([error]: readonly GraphQLError[]): void {
  if (error) throw new SchemaError(error.message, error.nodes?.[0], { cause: error })
}

/** Introspection leaves applied directives out anyway; their definitions are nothing for clients either, unless an operation may have them. */
function withoutGraphDirectives(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  const ofOperations = config.directives.filter(({ locations }) =>
    locations.some((location) => location === DirectiveLocation.QUERY),
  )
  return new GraphQLSchema({ ...config, directives: [...specifiedDirectives, ...ofOperations] })
}
