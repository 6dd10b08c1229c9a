import { existsSync } from 'node:fs'
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import graphql from '@graphql-eslint/eslint-plugin'
import typescript from 'typescript-eslint'

export default defineConfig(
  {
    ignores: [
      'dist/',
      'data/',
      'node_modules/',
      'src/generated/',
      'src/server/mcp/generated/',
      'src/web/explorer/generated/',
      // The types of the peers exist only once `npm run bench` has installed them.
      existsSync('bench/node_modules') ? 'bench/{dist,node_modules,.cache}/' : 'bench/{src,dist,.cache}/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [eslint.configs.recommended, typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Overflows the stack on graphql-js's recursive types in typescript-eslint 8.73.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The clock of a machine may step back: measure intervals with performance.now().',
        },
      ],
    },
  },
  {
    // vitest's matchers and snapshots answer `any`.
    files: ['**/*.test.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  // The public schema: Relay's conventions, a description everywhere.
  {
    files: ['docs/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'docs/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Short descriptions stand on one line, long ones in a block.
      '@graphql-eslint/description-style': 'off',
      // Edges, connections and values have no identity of their own; what has one implements Node.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Load.loadedAt` says when, and `sources` comes from Entity: neither repeats the name of its type.
      '@graphql-eslint/no-typename-prefix': 'off',
      // `nodes` beside `edges` is what explorers expect. A change has no identity of its own.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
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
  },
)
