import { existsSync } from 'node:fs'
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'
import { forSchema } from './eslint.schema.js'

export default defineConfig(
  {
    ignores: [
      'dist/',
      'data/',
      'node_modules/',
      'src/generated/',
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
    // vitest's matchers and snapshots answer `any`.
    files: ['**/*.test.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  forSchema('docs/schema.graphql'),
)
