import type { CodegenConfig } from '@graphql-codegen/cli'
import { type DefinitionNode, Kind, buildASTSchema, isTypeDefinitionNode, visit } from 'graphql'

/** Types whose fields the planner reads one by one; all others it reads as the ontology says. */
const READ_BY_FIELD = [
  'GraphInfo',
  'NodeCount',
  'RelationshipCount',
  'PageInfo',
  'SearchConnection',
  'SearchEdge',
  'Path',
  'PathStep',
  'RelationshipDirection',
]

/** The definitions of these types; what they refer to besides stays a name, of which TypeScript knows nothing. */
function readByField(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const named = definitions.filter((definition) => isTypeDefinitionNode(definition))
  const read = named.filter(({ name }) => READ_BY_FIELD.includes(name.value))
  const references = new Set<string>()
  for (const definition of read) {
    visit(definition, { NamedType: ({ name }) => void references.add(name.value) })
  }
  const others = named.filter(({ name }) => references.has(name.value) && !READ_BY_FIELD.includes(name.value))
  return [...read, ...others.map(({ name }) => ({ kind: Kind.SCALAR_TYPE_DEFINITION, name }) as const)]
}

/** `npm run codegen` writes what is generated; `npm run check:generated` fails where it is stale. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.ts': {
      preset: {
        buildGeneratesSection: ({ schema, baseOutputDir, ...options }) => {
          const types = { ...schema, definitions: readByField(schema.definitions) }
          return [{ ...options, filename: baseOutputDir, schema: types, schemaAst: buildASTSchema(types) }]
        },
      },
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        defaultScalarType: 'unknown',
        avoidOptionals: { field: true },
        skipTypename: true,
      },
    },
    'src/web/explorer/generated/': {
      documents: ['src/web/explorer/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
}

export default config
