import { describe, expect, test } from 'vitest'
import type { DecidedRecord, Status } from '../../../loader/draft/file/model.ts'
import { documentOf, viewOf } from '../../../loader/draft/review/view.ts'
import type { Review } from '../../../loader/draft/review/protocol.ts'
import { acceptedWith } from './accepted-with.ts'
import { candidatesOf } from './candidates.ts'
import { firstMarked, marked } from './marking.ts'
import { openFiguresIn, passageOf } from './passage-figures.ts'
import { countOf, progressOf } from './progress.ts'
import { inReadingOrder } from './reading-order.ts'
import { withMovedEdge } from './spans.ts'

const TEXT = '市灯会办举办灯会9场，吸引游客320人。\n一、下一届\n筹备两场。\n'

const named = (key: string, name: string, id: string, isNew = true): object => ({
  ...{ key, by: 'rule', name, nameEn: '', identity: { id, isNew } },
  candidates: isNew ? [] : [{ id, name, nameEn: '', match: 'EXACT' }],
})

/** Records as a draft has them; each test decides some. */
const RECORDS = {
  fair: {
    ...named('initiative-0,19', '灯会', 'initiative:fair'),
    ...{ type: 'Initiative', quotes: [{ exact: '市灯会办举办灯会9场，吸引游客320人' }], isImplied: false },
    agencies: [
      { agency: 'agency-0,4', role: 'LEAD', quote: { exact: '市灯会办' } },
      { agency: 'agency-none', role: 'SUPPORT', quote: { exact: '市灯会办' } },
    ],
    goals: [],
  },
  office: {
    ...named('agency-0,4', '市灯会办', 'agency:office', false),
    ...{ type: 'Agency', mentions: [{ exact: '市灯会办' }], aliases: [] },
  },
  other: {
    ...named('agency-none', '市旅游办', 'agency:tourism'),
    ...{ type: 'Agency', mentions: [], aliases: [] },
  },
  visitors: {
    ...named('outcome-15,20', '游客', 'outcome:visitors'),
    ...{ type: 'Outcome', quote: { exact: '吸引游客320人' }, figure: { exact: '320人' } },
    ...{ kind: 'RESULT', measure: 'LEVEL', direction: null, period: null, isImplied: false },
    indicator: 'indicator-15,20',
  },
  shows: {
    ...named('outcome-8,10', '灯会', 'outcome:shows'),
    ...{ type: 'Outcome', quote: { exact: '举办灯会9场' }, figure: { exact: '9场' } },
    ...{ kind: 'RESULT', measure: 'LEVEL', direction: null, period: null, isImplied: false },
  },
  measure: { ...named('indicator-15,20', '游客', 'indicator:visitors'), type: 'Indicator' },
  first: {
    ...{ key: 'term-22,24', by: 'rule', type: 'Term', quote: { exact: '一、' }, term: '一、' },
    category: 'ORDINAL',
  },
} as const

function isRecord(value: unknown): value is DecidedRecord {
  return typeof value === 'object' && value !== null && 'status' in value
}

function recordOf(name: keyof typeof RECORDS, status: Status = 'OPEN'): DecidedRecord {
  const record: unknown = { ...RECORDS[name], status }
  if (!isRecord(record)) throw new Error(name)
  return record
}

function reviewOf(...records: readonly DecidedRecord[]): Review {
  const state = {
    ...{ file: { version: 1 as const, slug: 'lanterns', records: [] }, records, refused: [] },
    ...{ decisions: 0, canUndo: false, canRedo: false },
  }
  return {
    document: documentOf('lanterns', TEXT, 'zh'),
    view: viewOf(TEXT, state, ({ key }) => `agency:new-${key}`),
  }
}

test('cards are in the order of the text: a clause before who is named in it, an indicator after its figure', () => {
  const { view } = reviewOf(
    ...(['measure', 'first', 'visitors', 'shows', 'office', 'other', 'fair'] as const).map((name) =>
      recordOf(name),
    ),
  )
  expect(inReadingOrder(view).map(({ key }) => key)).toEqual([
    'agency-none',
    'initiative-0,19',
    'agency-0,4',
    'outcome-8,10',
    'outcome-15,20',
    'indicator-15,20',
    'term-22,24',
  ])
})

describe('what is accepted with a record', () => {
  test('the agencies of an initiative that are exact and open, and no others', () => {
    const records = [recordOf('office'), recordOf('other')]
    expect(acceptedWith(recordOf('fair'), records)).toEqual(['agency-0,4'])
    expect(acceptedWith(recordOf('fair'), [recordOf('office', 'REJECTED')])).toEqual([])
  })
  test('the indicator of a figure', () => {
    expect(acceptedWith(recordOf('visitors'), [recordOf('measure')])).toEqual(['indicator-15,20'])
  })
})

test('the figures of a passage are those that are open, with their indicators, and its terms', () => {
  const review = reviewOf(
    recordOf('fair'),
    recordOf('visitors'),
    recordOf('measure'),
    recordOf('shows', 'REJECTED'),
    recordOf('first'),
  )
  const passage = passageOf(review, 'initiative-0,19')
  expect(passage && openFiguresIn(review, passage)).toEqual(['outcome-15,20', 'indicator-15,20'])
  const heading = passageOf(review, 'term-22,24')
  expect(heading && openFiguresIn(review, heading)).toEqual(['term-22,24'])
})

describe('progress', () => {
  const readings = (review: Review): readonly string[] =>
    progressOf(review).numerals.map(({ start, end, reading }) => `${TEXT.slice(start, end)} ${reading}`)

  test('a numeral is decided once an accepted figure or term explains it; nothing explains it once that is rejected', () => {
    const review = reviewOf(
      recordOf('visitors', 'ACCEPTED'),
      recordOf('shows'),
      recordOf('first', 'REJECTED'),
    )
    expect(readings(review)).toEqual(['9 OPEN', '320 DECIDED', '一 NOTHING', '一 NOTHING', '两 NOTHING'])
  })
  test('a sentence is decided once something was proposed about it and all of that is decided', () => {
    const counted = (...records: readonly DecidedRecord[]): object =>
      countOf(progressOf(reviewOf(...records)).sentences)
    expect(counted()).toEqual({ decided: 0, all: 2 })
    expect(counted(recordOf('shows', 'ACCEPTED'), recordOf('visitors'))).toEqual({ decided: 0, all: 2 })
    expect(counted(recordOf('shows', 'ACCEPTED'), recordOf('visitors', 'REJECTED'))).toEqual({
      decided: 1,
      all: 2,
    })
  })
})

describe('the edge of a span', () => {
  const places = reviewOf(recordOf('shows')).view.places['outcome-8,10'] ?? []
  const [figure, quote] = places

  test('moves by one character; a figure takes its quote with it', () => {
    const moved = figure && withMovedEdge(TEXT, recordOf('shows'), places, figure, { edge: 'end', by: 1 })
    expect(moved).toEqual({ figure: { exact: '9场，' }, quote: { exact: '举办灯会9场，' } })
  })
  test('of a quote stops at its figure', () => {
    expect(quote && withMovedEdge(TEXT, recordOf('shows'), places, quote, { edge: 'end', by: -1 })).toBe(
      'figure',
    )
  })
  test('stops at the end of a passage, and where nothing would be left', () => {
    const place = { start: 0, end: 1, field: 'quote', index: 0 } as const
    expect(withMovedEdge(TEXT, recordOf('first'), [place], place, { edge: 'end', by: -1 })).toBe('ends')
    expect(withMovedEdge(TEXT, recordOf('first'), [place], place, { edge: 'start', by: -1 })).toBe('ends')
    const last = { ...place, start: TEXT.indexOf('\n') - 1, end: TEXT.indexOf('\n') }
    expect(withMovedEdge(TEXT, recordOf('first'), [last], last, { edge: 'end', by: 1 })).toBe('ends')
  })
  test('of a term changes the term', () => {
    const place = {
      start: TEXT.indexOf('下一届'),
      end: TEXT.indexOf('下一届') + 2,
      field: 'quote',
      index: 0,
    } as const
    const moved = withMovedEdge(TEXT, recordOf('first'), [place], place, { edge: 'end', by: 1 })
    expect(moved).toEqual({ quote: { exact: '下一届' }, term: '下一届' })
  })
})

test('candidates have digits from 1, and 0 is a new entity under an identifier that is free', () => {
  const record = recordOf('office')
  expect(candidatesOf(record, reviewOf(record).view)).toMatchObject([
    { number: 1, identity: { id: 'agency:office', isNew: false } },
    { number: 0, identity: { id: 'agency:new-agency-0,4', isNew: true } },
  ])
})

test('marking by keys begins at the first numeral that nothing explains, goes on to the next, and ends with Enter', () => {
  const review = reviewOf(recordOf('shows', 'ACCEPTED'))
  const first = firstMarked(review, '')
  expect(TEXT.slice(first.start, first.end)).toBe('320')
  expect(marked(review, first, 'Shift+ArrowRight')).toEqual({
    mode: 'mark',
    range: { ...first, end: first.end + 1 },
  })
  expect(marked(review, first, 'ArrowDown')).toEqual({
    mode: 'mark',
    range: { start: TEXT.indexOf('一、'), end: TEXT.indexOf('一、') + 1 },
  })
  expect(marked(review, first, 'Enter')).toEqual({ mode: 'add', range: first })
  expect(marked(review, first, 'Escape')).toEqual({ mode: 'cards' })
  expect(marked(review, first, 'a')).toBeUndefined()
})
