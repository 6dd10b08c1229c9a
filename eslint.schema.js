import graphql from '@graphql-eslint/eslint-plugin'

/** The rules of the public schema: Relay's conventions, a description everywhere. */
export function forSchema(files) {
  return {
    files: [files],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: files } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Short descriptions stand on one line, long ones in a block.
      '@graphql-eslint/description-style': 'off',
      // Edges, connections and values have no identity of their own; what has one implements Node.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `nodes` beside `edges` is what explorers expect.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Best match first is the only direction a search has.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          rootField: true,
        },
      ],
    },
  }
}
