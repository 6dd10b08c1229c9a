import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANTERN_DRAFT } from '../testing/lantern-draft.ts'
import { decide, refusalOf } from './decide.ts'
import type { Decision, DraftState, TermRecord } from './model.ts'

const KEYS = LANTERN_DRAFT.records.map(({ key }) => key)
const accept = (...keys: string[]): Decision => ({ decision: 'accept', keys })
const edit = (key: string, fields: Record<string, unknown>): Decision => ({ decision: 'edit', key, fields })
const UNDO: Decision = { decision: 'undo' }
const REDO: Decision = { decision: 'redo' }

function decided(...decisions: Decision[]): DraftState {
  return decide(LANTERN_DRAFT, decisions)
}

function recordOf(state: DraftState, key: string): DraftState['records'][number] | undefined {
  return state.records.find((record) => record.key === key)
}

function refusals(...decisions: Decision[]): string[] {
  return decided(...decisions).refused.map(({ index, reason }) => `${index}: ${reason}`)
}

test('nothing is decided at first', () => {
  const { records, canUndo, canRedo } = decided()
  expect(records.map(({ status }) => status)).toEqual(KEYS.map(() => 'OPEN'))
  expect([canUndo, canRedo]).toEqual([false, false])
})

test('what is accepted, rejected or opened again stands', () => {
  const state = decided(
    accept('goal-38,41', 'term-60,62'),
    { decision: 'reject', keys: ['outcome-31,34'] },
    { decision: 'reopen', keys: ['term-60,62'] },
  )
  expect(recordOf(state, 'goal-38,41')?.status).toBe('ACCEPTED')
  expect(recordOf(state, 'outcome-31,34')?.status).toBe('REJECTED')
  expect(recordOf(state, 'term-60,62')?.status).toBe('OPEN')
})

describe('an edit', () => {
  test('changes fields, is a person’s, and keeps what is decided', () => {
    const state = decided(accept('goal-38,41'), edit('goal-38,41', { nameEn: 'Boost consumption' }))
    expect(recordOf(state, 'goal-38,41')).toMatchObject({
      nameEn: 'Boost consumption',
      by: 'person',
      status: 'ACCEPTED',
    })
  })

  test('takes a field away by null, unless null says something', () => {
    const state = decided(edit('outcome-22,24', { indicator: null, period: null, unit: '场' }))
    const outcome = recordOf(state, 'outcome-22,24')
    expect(outcome).toMatchObject({ period: null, unit: '场' })
    expect(outcome).not.toHaveProperty('indicator')
  })

  test.each([
    ['goal-38,41', { nameEn: 7 }, 'nameEn: Invalid input: expected string, received number'],
    ['goal-38,41', { name: '促\n消费' }, 'name: has to be one line'],
    ['goal-38,41', { kind: 'TASK_FORCE' }, 'Goal has no kind'],
    ['goal-38,41', { key: 'goal-1,2' }, 'key is not edited'],
    ['outcome-22,24', { kind: 'HOPE' }, 'kind: Invalid option: expected one of "RESULT"|"SCOPE"|"TARGET"'],
    ['outcome-22,24', { period: { start: 'soon', end: null } }, 'period.start: Invalid ISO date'],
    ['outcome-22,24', { indicator: 'goal-38,41' }, 'goal-38,41 is no indicator'],
    ['outcome-22,24', { initiative: 'initiative-0,1' }, 'there is no record initiative-0,1'],
    ['outcome-0,1', { kind: 'RESULT' }, 'there is no record outcome-0,1'],
    ['initiative-9,41', { quotes: [] }, 'quotes: Too small: expected array to have >=1 items'],
  ])('of %s to %j is refused and changes nothing', (key, fields, reason) => {
    expect(refusals(edit(key, fields))).toEqual([`0: ${reason}`])
    expect(decided(edit(key, fields)).records).toEqual(decided().records)
    expect(refusalOf(decided(), edit(key, fields))).toBe(reason)
  })
})

describe('a record that is another', () => {
  test('is what is in the graph, or new by another id', () => {
    const state = decided({
      decision: 'identify',
      key: 'goal-38,41',
      identity: { id: 'goal:consumption', isNew: false },
    })
    expect(recordOf(state, 'goal-38,41')).toMatchObject({
      identity: { id: 'goal:consumption', isNew: false },
    })
    expect(
      refusals(
        { decision: 'identify', key: 'goal-38,41', identity: { id: 'agency:x', isNew: true } },
        { decision: 'identify', key: 'term-60,62', identity: { id: 'goal:x', isNew: true } },
        { decision: 'identify', key: 'agency-15,18', identity: { id: 'agency:denghui-ban', isNew: true } },
      ),
    ).toEqual([
      '0: agency:x is no goal',
      '1: Term is not identified',
      '2: agency-9,13 is agency:denghui-ban already; merge the two, or choose another id',
    ])
  })

  test('goes into it with mentions, names and ties', () => {
    const state = decided({ decision: 'merge', key: 'agency-9,13', into: 'agency-15,18' })
    expect(recordOf(state, 'agency-9,13')).toBeUndefined()
    expect(recordOf(state, 'agency-15,18')).toMatchObject({
      aliases: ['市灯会办'],
      mentions: [{ exact: '港北区' }, { exact: '市灯会办' }, { exact: '市灯会办' }],
    })
    expect(recordOf(state, 'initiative-9,41')).toMatchObject({
      agencies: [
        { agency: 'agency-15,18', role: 'LEAD' },
        { agency: 'agency-15,18', role: 'SUPPORT' },
      ],
    })
    expect(recordOf(state, 'source')).toMatchObject({ publisher: 'agency-15,18' })
  })

  test('is no record of another type, no figure, and not itself', () => {
    expect(
      refusals(
        { decision: 'merge', key: 'agency-9,13', into: 'goal-38,41' },
        { decision: 'merge', key: 'outcome-22,24', into: 'outcome-31,34' },
        { decision: 'merge', key: 'goal-38,41', into: 'goal-38,41' },
        { decision: 'merge', key: 'goal-38,41', into: 'goal-0,1' },
      ),
    ).toEqual([
      '0: they differ in type',
      '1: two records of Outcome are not merged; reject one',
      '2: a record is not merged into itself',
      '3: there is no record goal-0,1',
    ])
  })
})

test('what a person marks is added, once', () => {
  const record: TermRecord = {
    ...{ key: 'term-5,8', by: 'person', type: 'Term' },
    ...{ quote: { exact: '上半年' }, term: '上半年', category: 'DATE' },
  }
  const state = decided({ decision: 'add', record }, { decision: 'add', record })
  expect(recordOf(state, 'term-5,8')).toEqual({ ...record, status: 'OPEN' })
  expect(state.refused).toEqual([{ index: 1, reason: 'there is a record term-5,8 already' }])
})

test('decisions are taken back and made again, until another is made', () => {
  const names = (...decisions: Decision[]): unknown => {
    const state = decided(
      edit('goal-38,41', { nameEn: 'A' }),
      edit('goal-38,41', { nameEn: 'B' }),
      ...decisions,
    )
    const goal = recordOf(state, 'goal-38,41')
    return goal && 'nameEn' in goal ? goal.nameEn : undefined
  }
  expect(names(UNDO)).toBe('A')
  expect(names(UNDO, UNDO)).toBe('')
  expect(names(UNDO, UNDO, REDO)).toBe('A')
  expect(names(UNDO, REDO)).toBe('B')
  expect(names(UNDO, edit('goal-38,41', { nameEn: 'C' }), REDO)).toBe('C')
  expect(refusals(UNDO, REDO)).toEqual(['0: there is nothing to take back', '1: nothing was taken back'])
})

const key = fc.constantFrom(...KEYS, 'goal-0,1')
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    decision: fc.constantFrom('accept' as const, 'reject' as const, 'reopen' as const),
    keys: fc.array(key, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    decision: fc.constant('edit' as const),
    key,
    fields: fc.dictionary(
      fc.constantFrom('name', 'nameEn', 'unit', 'period', 'quote', 'agencies', 'indicator', 'type'),
      fc.oneof(fc.string(), key, fc.constant(null), fc.record({ exact: fc.string() }), fc.array(key)),
    ),
  }),
  fc.record({
    decision: fc.constant('identify' as const),
    key,
    identity: fc.record({ id: fc.constantFrom('goal:a', 'agency:b', 'outcome:c'), isNew: fc.boolean() }),
  }),
  fc.record({ decision: fc.constant('merge' as const), key, into: key }),
  fc.constantFrom(UNDO, REDO),
)

describe('whatever the lines say', () => {
  test('there is a state, every tie leads to a record, and taking all back leaves the draft', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 30 }), (decisions) => {
        const state = decide(LANTERN_DRAFT, decisions)
        const keys = new Set(state.records.map((record) => record.key))
        expect(keys.size).toBe(state.records.length)
        for (const record of state.records) {
          if (record.type === 'Outcome' && record.indicator !== undefined)
            expect(keys).toContain(record.indicator)
          if (record.type === 'Initiative')
            for (const { agency } of record.agencies) expect(keys).toContain(agency)
        }
        const back = decide(LANTERN_DRAFT, [...decisions, ...decisions.map(() => UNDO)])
        expect(back.records).toEqual(decide(LANTERN_DRAFT, []).records)
        expect(back.canUndo).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('a decision is refused beforehand if and only if it changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), anyDecision, (decisions, next) => {
        const refusal = refusalOf(decide(LANTERN_DRAFT, decisions), next)
        const { refused } = decide(LANTERN_DRAFT, [...decisions, next])
        const found = refused.find(({ index }) => index === decisions.length)?.reason
        expect(found).toBe(refusal)
      }),
    )
  })

  test('the order in which records are accepted does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(KEYS), (keys) => {
        const one = decide(
          LANTERN_DRAFT,
          keys.map((each) => accept(each)),
        )
        const together = decide(LANTERN_DRAFT, keys.length > 0 ? [accept(...keys.toSorted())] : [])
        expect(one.records).toEqual(together.records)
      }),
    )
  })
})
