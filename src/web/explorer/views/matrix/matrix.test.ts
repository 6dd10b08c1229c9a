import { expect, it } from 'vitest'
import { type MatrixGoal, columnsOf, rowsOf } from './matrix.ts'

const goal = (id: string, partOf?: string): MatrixGoal => ({
  id,
  name: id,
  nameEn: id,
  partOf: partOf === undefined ? null : { id: partOf },
})
const goals = [goal('jobs', 'stability'), goal('prices', 'stability'), goal('stability'), goal('undriven')]
const via = (...ids: readonly string[]): readonly { id: string }[] => ids.map((id) => ({ id }))
const agencies = [
  {
    ...{ id: 'a', name: 'a', nameEn: 'a' },
    drives: {
      edges: [
        { node: { id: 'jobs' }, via: via('fair', 'school') },
        { node: { id: 'stability' }, via: via('fair', 'school') },
      ],
    },
  },
  {
    ...{ id: 'b', name: 'b', nameEn: 'b' },
    drives: {
      edges: [
        { node: { id: 'jobs' }, via: via('fair') },
        { node: { id: 'prices' }, via: via('market') },
        { node: { id: 'stability' }, via: via('fair', 'market') },
      ],
    },
  },
]
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
const shown = (unfolded: readonly string[], sorting: 'name' | 'total'): readonly string[] =>
  rowsOf(goals, agencies, new Set(unfolded), sorting, byId).map(
    ({ goal: { id }, depth, total, cells }) =>
      `${'  '.repeat(depth)}${id} ${total} (${[...cells.keys()].join()})`,
  )

it('a folded goal holds what its parts hold, each initiative once', () => {
  expect(shown([], 'name')).toEqual(['stability 3 (a,b)'])
})

it('an unfolded goal has its parts below it', () => {
  expect(shown(['stability'], 'name')).toEqual(['stability 3 (a,b)', '  jobs 2 (a,b)', '  prices 1 (b)'])
})

it('a part whose whole nobody drives stands at the top', () => {
  const rows = rowsOf([goal('jobs', 'nothing')], agencies, new Set(), 'name', byId)
  expect(rows.map(({ goal: { id } }) => id)).toEqual(['jobs'])
})

it('agencies are ordered by name or by how many initiatives they drive goals through', () => {
  const edges = [{ node: { id: 'x' }, via: via('1', '2', '3', '4') }]
  const three = [...agencies, { id: 'c', name: 'c', nameEn: 'c', drives: { edges } }]
  expect(columnsOf(three, 'name', byId).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(columnsOf(three, 'total', byId).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})
