import { preset as client } from '@graphql-codegen/client-preset'
import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { type DefinitionNode, Kind, buildASTSchema, isTypeDefinitionNode, visit } from 'graphql'
import { loadSchema } from './src/ontology/load.ts'
import {
  cardDocument,
  entitiesModule,
  entityTypesOf,
  tiesDocument,
} from './src/server/mcp/codegen/entity-documents.ts'
import { entitiesOf } from './src/web/explorer/codegen/entities.ts'
import * as documents from './src/web/explorer/codegen/graph-documents.ts'
import { pageDocument } from './src/web/explorer/codegen/page-document.ts'
import * as tables from './src/web/explorer/codegen/tables.ts'

const schema = loadSchema()
const entities = entitiesOf(schema.ontology)

/** What the explorer is made of besides its own documents, by file. */
const tablesOfExplorer = {
  'ontology.ts': tables.ontologyModule(entities),
  'pages.ts': tables.pagesModule(entities),
  'neighbours.ts': tables.neighboursModule(entities),
  'descriptions.ts': tables.descriptionsModule(entities, schema.public),
  'kinds.css': tables.kindsCss(entities),
}

/** The documents with their types as the client preset writes them, and further files by name. */
function documentsAnd(tables: Readonly<Record<string, string>>): Types.OutputPreset {
  return {
    ...client,
    buildGeneratesSection: async (options) => {
      const outputs = await client.buildGeneratesSection(options)
      const output = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'))
      if (!output) throw new Error('the client preset writes no graphql.ts')
      const files = Object.entries(tables).map(([name, text]): Types.GenerateOptions => ({
        filename: `${options.baseOutputDir}${name}`,
        plugins: [{ text: {} }],
        pluginMap: { text: { plugin: () => text } },
        schema: options.schema,
        documents: [],
        config: {},
      }))
      return [output, ...files]
    },
  }
}

/** How documents are written for those who ask with them. */
const DOCUMENTS = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
} as const

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
  'Load',
  'ChangeCounts',
  'Change',
  'ChangeKind',
  'ChangeSubject',
  'ChangeConnection',
  'ChangeEdge',
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
  schema: 'docs/schema.graphql',
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
      documents: [
        'src/web/explorer/**/*.graphql',
        ...entities.map(pageDocument),
        documents.graphEntityDocument(entities),
        documents.neighboursDocument(entities),
        documents.tiesAmongDocument(entities),
      ],
      preset: documentsAnd(tablesOfExplorer),
      presetConfig: { fragmentMasking: false },
      config: DOCUMENTS,
    },
    'src/server/mcp/generated/': {
      documents: [
        'src/server/mcp/documents/*.graphql',
        ...entityTypesOf(schema.ontology).flatMap((type) => [
          cardDocument(type, schema.ontology),
          tiesDocument(type, schema.ontology),
        ]),
      ],
      preset: documentsAnd({ 'entities.ts': entitiesModule(schema.ontology) }),
      presetConfig: { fragmentMasking: false },
      config: DOCUMENTS,
    },
  },
}

export default config
