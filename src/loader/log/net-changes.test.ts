import fc from 'fast-check'
import { expect, test } from 'vitest'
import { by } from '../../by.ts'
import { type NetChange, netChanges } from '../../planner/changes/net-changes.ts'
import type { LoadLists } from '../../planner/changes/load-record.ts'
import type { Content } from '../load/content.ts'
import { compare } from '../load/difference.ts'
import type { StoredGraph } from '../load/stored-graph.ts'
import type { Properties } from '../rows.ts'
import { type Change, changesOf, listsOf } from './changes.ts'

/** A small graph: properties of agencies by `id`, and of relationships between them by key. */
interface State {
  readonly nodes: Readonly<Record<string, Properties>>
  readonly relationships: Readonly<Record<string, Properties>>
}

const EMPTY: State = { nodes: {}, relationships: {} }

function storedOf({ nodes, relationships }: State): StoredGraph {
  return { known: ['Agency.kind', 'PART_OF.basis'], ...itemsOf({ nodes, relationships }) }
}

function contentOf(state: State): Content {
  return { revision: '', definitions: [], known: storedOf(EMPTY).known, ...itemsOf(state) }
}

function itemsOf({ nodes, relationships }: State): Pick<Content, 'nodes' | 'relationships'> {
  return {
    nodes: Object.entries(nodes).map(([id, properties]) => ({
      ...{ id, labels: ['Agency', 'Entity'], floats: [] },
      properties: { ...properties, seed: true },
    })),
    relationships: Object.entries(relationships).map(([key, properties]) => {
      const [from = '', to = ''] = key.split(' ')
      return {
        ...{ type: 'PART_OF', from, to, fromLabel: 'Agency', toLabel: 'Agency', floats: [] },
        properties: { ...properties, seed: true },
      }
    }),
  }
}

function between(before: State, after: State): readonly Change[] {
  const stored = storedOf(before)
  return changesOf(stored, compare(stored, contentOf(after)))
}

/** What loads together changed that bring a graph from one state to the next. */
function netOf(states: readonly State[]): NetChange[] {
  const lists = states
    .slice(1)
    .map((state, index): LoadLists => listsOf(between(states[index] ?? EMPTY, state)))
  return [...netChanges(lists)].sort(by(({ name }) => name))
}

const agency = (kind: string, name = '甲'): Properties => ({ name, kind, searchKeys: [name] })

test('what was added and removed again is no change, nor what has become what it was', () => {
  const a = { nodes: { 'agency:a': agency('X') }, relationships: {} }
  const changed = { nodes: { 'agency:a': agency('Y') }, relationships: {} }
  const both = {
    nodes: { ...a.nodes, 'agency:b': agency('X') },
    relationships: { 'agency:b agency:a': { basis: 'STATED' } },
  }
  expect(netOf([a, both, a])).toEqual([])
  expect(netOf([a, changed, a])).toEqual([])
  expect(netOf([a, EMPTY, a])).toEqual([])
  expect(netOf([a, EMPTY, changed])).toEqual([{ name: 'agency:a', kind: 'CHANGED', properties: ['kind'] }])
  expect(netOf([a, changed, both])).toEqual([
    { name: 'agency:b', kind: 'ADDED', properties: [] },
    { name: 'agency:b PART_OF agency:a', kind: 'ADDED', properties: [] },
  ])
  expect(netOf([both, changed, EMPTY])).toEqual([
    { name: 'agency:a', kind: 'REMOVED', properties: [] },
    { name: 'agency:b', kind: 'REMOVED', properties: [] },
    { name: 'agency:b PART_OF agency:a', kind: 'REMOVED', properties: [] },
  ])
})

test('what search looks into is no change of its own', () => {
  const old = { nodes: { 'agency:a': { ...agency('X'), searchKeys: ['jia'] } }, relationships: {} }
  expect(between(old, { nodes: { 'agency:a': agency('X') }, relationships: {} })).toEqual([])
})

test('the net changes of any loads are the difference between the first state and the last', () => {
  const properties = fc
    .record({
      name: fc.constantFrom('甲', '乙'),
      kind: fc.option(fc.constantFrom('X', 'Y')),
      evidence: fc.subarray(['source:a#char=0,1', 'source:b#char=0,1']),
    })
    .map(({ kind, ...rest }): Properties => ({ ...rest, ...(kind === null ? {} : { kind }) }))
  const state = fc
    .record({
      nodes: fc.dictionary(fc.constantFrom('agency:a', 'agency:b', 'agency:c'), properties, {
        noNullPrototype: true,
      }),
      relationships: fc.dictionary(
        fc.constantFrom('agency:a agency:b', 'agency:b agency:c', 'agency:c agency:a'),
        fc.record({ basis: fc.constantFrom('STATED', 'TOPIC') }),
        { noNullPrototype: true },
      ),
    })
    .map(({ nodes, relationships }): State => {
      const ends = Object.entries(relationships).filter(([key]) => key.split(' ').every((id) => id in nodes))
      return { nodes, relationships: Object.fromEntries(ends) }
    })
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      const direct = between(states[0] ?? EMPTY, states.at(-1) ?? EMPTY)
      const expected = direct.map(({ name, kind, properties: changed }) => ({
        name,
        kind,
        properties: changed,
      }))
      expect(netOf(states)).toEqual(expected.sort(by(({ name }) => name)))
    }),
    { numRuns: 500 },
  )
})
