import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { loadSchema } from './load.ts'
import { breakingChanges, dangerousChanges, printPublic } from './released-schema.ts'

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

it('names what could surprise clients, which breaks nothing', () => {
  const released = 'type Query { goals(first: Int = 20): [Kind!] } enum Kind { AIM }'
  const schema = buildSchema('type Query { goals(first: Int = 10): [Kind!] } enum Kind { AIM PLAN }')
  expect(breakingChanges(released, schema)).toEqual([])
  expect(dangerousChanges(released, schema)).toMatchInlineSnapshot(`
    [
      "ARG_DEFAULT_VALUE_CHANGE: Query.goals arg first has changed defaultValue from 20 to 10.",
      "VALUE_ADDED_TO_ENUM: PLAN was added to enum type Kind.",
    ]
  `)
})

it('a schema breaks nothing of itself', () => {
  const { public: schema } = loadSchema()
  expect(breakingChanges(printPublic(schema), schema)).toEqual([])
  expect(dangerousChanges(printPublic(schema), schema)).toEqual([])
})

it('docs/schema.graphql is what schema/ derives', () => {
  const printed = readFileSync(join(projectRoot, 'docs/schema.graphql'), 'utf8')
  expect(printPublic(loadSchema().public)).toBe(printed)
})

it('clients of the last release, docs/released.graphql, are not broken', () => {
  const released = readFileSync(join(projectRoot, 'docs/released.graphql'), 'utf8')
  expect(breakingChanges(released, loadSchema().public)).toEqual([])
})
