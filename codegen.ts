import { preset as client } from '@graphql-codegen/client-preset'
import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { loadSchema } from './src/ontology/load.ts'
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

/** The documents with their types as the client preset writes them, and the tables. */
const explorer: Types.OutputPreset = {
  ...client,
  buildGeneratesSection: async (options) => {
    const outputs = await client.buildGeneratesSection(options)
    const output = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'))
    if (!output) throw new Error('the client preset writes no graphql.ts')
    const files = Object.entries(tablesOfExplorer).map(([name, text]): Types.GenerateOptions => ({
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

/** `npm run codegen` writes what is generated; `npm run check:generated` fails where it is stale. */
const config: CodegenConfig = {
  schema: 'docs/schema.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { Date: 'string', DateTime: 'string' },
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
        documents.takenDocument(entities),
      ],
      preset: explorer,
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
