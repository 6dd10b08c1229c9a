import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { clientConfiguration } from './client-configuration.ts'

const schema = buildSchema(`
  interface Node { id: ID! }
  union Found = Goal | Change
  type Goal implements Node { id: ID! parts: GoalConnection! evidence: [Evidence!]! aliases: [String!]! }
  type GoalConnection { edges: [GoalEdge!]! pageInfo: PageInfo! }
  type GoalEdge { cursor: String! node: Goal! evidence: [Evidence!]! }
  type PageInfo { endCursor: String }
  type Evidence { start: Int! }
  type Change { id: ID kind: String! }
  type Query { goals: GoalConnection! goal: Goal changes: [Change!]! found: [Found!]! }
`)

function file(name: string): unknown {
  return JSON.parse(clientConfiguration(schema).get(name) ?? 'null')
}

describe('what caches of clients have to know', () => {
  it('the types of interfaces and unions', () => {
    expect(file('possible-types.json')).toEqual({ Node: ['Goal'], Found: ['Change', 'Goal'] })
  })

  it('connections, and lists of objects without identity that are no part of a page', () => {
    expect(file('lists.json')).toEqual({
      connections: { Goal: ['parts'], Query: ['goals'] },
      embedded: { Goal: ['evidence'], Query: ['changes'] },
    })
  })

  it('types without identity, also those whose id is that of something else', () => {
    expect(file('embedded-types.json')).toEqual([
      'Change',
      'Evidence',
      'GoalConnection',
      'GoalEdge',
      'PageInfo',
    ])
  })
})
