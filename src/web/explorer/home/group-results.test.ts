import { expect, it } from 'vitest'
import { groupResults } from './group-results.ts'

it('groups by kind, the kind of the best result first', () => {
  const found = ['goal:b', 'agency:x', 'goal:a', 'passage:1'].map((id) => ({ node: { id } }))
  expect(groupResults(found).map(({ kind, results }) => [kind, results.map(({ node }) => node.id)])).toEqual([
    ['goal', ['goal:b', 'goal:a']],
    ['agency', ['agency:x']],
  ])
})

it('finds nothing in nothing', () => {
  expect(groupResults([])).toEqual([])
})
