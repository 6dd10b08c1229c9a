import { expect, it } from 'vitest'
import type { LoadedGraph, Path, Tie } from './load-graph.ts'
import { type Shown, shownOf } from './shown.ts'
import { stateOf } from '../state.ts'

const named = (id: string): { id: string; name: string; nameEn: string } => ({ id, name: id, nameEn: id })
const tie = (from: string, type: Tie['type'], to: string): Tie => ({ from, type, to, evidence: [] })

const graph: LoadedGraph = {
  entities: ['goal:jobs', 'agency:a', 'agency:b', 'initiative:fair'].map(named),
  ties: [
    tie('agency:a', 'DRIVES', 'goal:jobs'),
    tie('agency:a', 'LEADS', 'initiative:fair'),
    tie('agency:b', 'SUPPORTS', 'initiative:fair'),
    tie('initiative:fair', 'ADVANCES', 'goal:jobs'),
  ],
  paths: [],
  expanded: [],
  cut: [],
  sparse: false,
  missing: [],
}
const step = (
  from: string,
  relationship: string,
  to: string,
  direction: 'IN' | 'OUT',
): Path['steps'][number] => ({
  ...{ relationship, direction, evidence: [] },
  ...{ from: named(from), to: named(to) },
})
const withPaths: LoadedGraph = {
  ...graph,
  paths: [
    {
      length: 2,
      steps: [
        step('agency:a', 'LEADS', 'initiative:fair', 'OUT'),
        step('initiative:fair', 'SUPPORTS', 'agency:b', 'IN'),
      ],
    },
    { length: 1, steps: [step('agency:a', 'DRIVES', 'goal:jobs', 'OUT')] },
  ],
}
const show = (query: string, of = graph): Shown => shownOf(of, stateOf(new URLSearchParams(query)))
const strongIn = ({ entities, ties }: Shown): readonly string[] =>
  [...entities.map((one) => ({ ...one, key: one.id })), ...ties]
    .filter(({ emphasis }) => emphasis === 'strong')
    .map(({ key }) => key)

it('nothing stands out before something is chosen', () => {
  const { entities, ties, kinds, types } = show('start=goal:jobs')
  expect(entities.map(({ id, degree, emphasis }) => `${id} ${degree} ${emphasis}`)).toEqual([
    ...['goal:jobs 2 plain', 'agency:a 2 plain', 'agency:b 1 plain', 'initiative:fair 3 plain'],
  ])
  expect(ties).toHaveLength(4)
  expect(kinds.map(({ name, count }) => `${name} ${count}`)).toEqual(['agency 2', 'goal 1', 'initiative 1'])
  expect(types).toHaveLength(4)
})

it('a kind is left out with its ties, and so is what then hangs on nothing', () => {
  const { entities, ties, kinds } = show('start=goal:jobs&without=initiative')
  expect(entities.map(({ id }) => id)).toEqual(['goal:jobs', 'agency:a'])
  expect(ties.map(({ key }) => key)).toEqual(['agency:a DRIVES goal:jobs'])
  expect(kinds).toHaveLength(3)
})

it('what the address names stays, whatever is left out', () => {
  expect(show('start=goal:jobs&without=goal&without=agency').entities.map(({ id }) => id)).toContain(
    'goal:jobs',
  )
  expect(show('start=agency:b&without=SUPPORTS').entities.map(({ id }) => id)).toContain('agency:b')
})

it('the ties of the entity chosen stand out', () => {
  expect(strongIn(show('start=goal:jobs&selected=agency:b'))).toEqual([
    ...['agency:b', 'initiative:fair', 'agency:b SUPPORTS initiative:fair'],
  ])
})

it('paths stand out, all of them or one', () => {
  expect(strongIn(show('from=agency:a&to=agency:b', withPaths))).toHaveLength(7)
  expect(strongIn(show('from=agency:a&to=agency:b&path=1', withPaths))).toEqual([
    ...['agency:a', 'agency:b', 'initiative:fair'],
    ...['agency:a LEADS initiative:fair', 'agency:b SUPPORTS initiative:fair'],
  ])
})
