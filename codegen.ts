import type { CodegenConfig } from '@graphql-codegen/cli'

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
