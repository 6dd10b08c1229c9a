import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { loadSchema } from './load.ts'
import { breakingChanges, printReleased } from './released-schema.ts'

it('names what clients could no longer rely on', () => {
  const released = 'type Query { agency(id: ID): String  goal: String! }'
  const schema = buildSchema('type Query { agency(id: ID!): String  goal: String  theme: Int }')
  expect(breakingChanges(released, schema)).toMatchInlineSnapshot(`
    [
      "ARG_CHANGED_KIND: Query.agency arg id has changed type from ID to ID!.",
      "FIELD_CHANGED_KIND: Query.goal changed type from String! to String.",
    ]
  `)
})

it('a schema breaks nothing of itself', () => {
  const { public: schema } = loadSchema()
  expect(breakingChanges(printReleased(schema), schema)).toEqual([])
})

it('docs/schema.graphql is kept by the schema of today', () => {
  const released = readFileSync(join(projectRoot, 'docs/schema.graphql'), 'utf8')
  expect(breakingChanges(released, loadSchema().public)).toEqual([])
})
