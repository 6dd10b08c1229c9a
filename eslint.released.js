import { defineConfig } from 'eslint/config'
import { forSchema } from './eslint.schema.js'

// graphql-eslint knows one schema at a time, so the printed one has a run of its own.
export default defineConfig(forSchema('docs/schema.graphql'))
