import { describe, expect, test } from 'vitest'
import type { Draft, DraftFigure } from '../model.ts'
import { draftText } from '../testing/draft-text.ts'
import { parseGold } from './gold.ts'
import { belowFloors } from './floors.ts'
import { precision, recall, score, scoreOf } from './score.ts'

const text = '上半年，市应急局开展演练9场，稳就业。一般货物。'
const draft = draftText(text, { publisher: '市应急局' })

const annotated = {
  text: 'text.txt',
  publisher: '市应急局',
  published: '2025-10-22',
  scope: 'linhai',
  language: 'zh',
  agencies: [
    {
      name: '市应急局',
      full: '临澜市应急局',
      known: 'agency:emergency',
      forms: ['市应急局'],
      mentions: [[4, 8]],
    },
  ],
  figures: [
    {
      ...{
        raw: '9场',
        at: [12, 14],
        indicator: '演练次数',
        value: 9,
        valueMin: null,
        valueMax: null,
        unit: '场',
        comparator: 'EXACT',
      },
      ...{
        measure: 'LEVEL',
        direction: null,
        kind: 'RESULT',
        period: { start: '2025-01-01', end: '2025-06-30' },
      },
    },
  ],
  initiatives: [
    {
      title: '演练',
      at: [4, 18],
      leads: ['市应急局'],
      supports: [],
      figures: [0],
      goals: [{ phrase: '稳就业', at: [15, 18], basis: 'STATED', known: null }],
    },
  ],
  numerals: [
    { term: '上半年', at: [0, 3] },
    { term: '一般', at: [19, 21] },
  ],
}

/** The score of a draft against the annotation with some of it replaced. */
function scoreWith(other: object, mine: Draft = draft): ReturnType<typeof score> {
  return score(mine, parseGold(JSON.stringify({ ...annotated, ...other })))
}

function withFigure(fields: Partial<DraftFigure>): Draft {
  return { ...draft, figures: draft.figures.map((figure) => ({ ...figure, ...fields })) }
}

test('a draft that agrees scores one everywhere', () => {
  for (const tally of Object.values(scoreWith({}))) {
    expect([precision(tally), recall(tally)]).toEqual([1, 1])
  }
})

describe('what differs counts', () => {
  test('a span that is missed, and one too many', () => {
    const figures = [{ ...annotated.figures[0], at: [0, 2] }]
    expect(scoreWith({ figures })['figures: span']).toEqual({ drafted: 1, wanted: 1, right: 0 })
  })

  test('a field, unless the annotation accepts it', () => {
    const mine = withFigure({ measure: 'SHARE' })
    const accepting = [{ ...annotated.figures[0], accept: [{ measure: 'SHARE' }] }]
    expect(scoreWith({}, mine)['figures: all fields but period'].right).toBe(0)
    expect(scoreWith({ figures: accepting }, mine)['figures: all fields but period'].right).toBe(1)
  })

  test('a period that is missing lowers recall, unless none is accepted', () => {
    const mine = withFigure({ period: null })
    const accepting = [{ ...annotated.figures[0], accept: [{ period: null }] }]
    expect(scoreWith({}, mine).periods).toEqual({ drafted: 0, wanted: 1, right: 0 })
    expect(scoreWith({ figures: accepting }, mine).periods).toEqual({ drafted: 0, wanted: 0, right: 0 })
  })

  test('another id, and who leads', () => {
    const agencies = [{ ...annotated.agencies[0], known: 'agency:other' }]
    expect(scoreWith({ agencies })['agencies: right id where known'].right).toBe(0)
    const initiatives = [{ ...annotated.initiatives[0], leads: [], goals: [] }]
    const { 'who leads what': leads, goals } = scoreWith({ initiatives })
    expect(leads).toEqual({ drafted: 1, wanted: 0, right: 0 })
    expect(goals).toEqual({ drafted: 1, wanted: 0, right: 0 })
  })

  test('a term that hides a figure is wrong', () => {
    const mine = { ...draft, numerals: [{ term: '9场', at: [12, 14] as const }] }
    expect(scoreWith({}, mine).numerals).toEqual({ drafted: 1, wanted: 2, right: 0 })
  })
})

test('floors name what fell below them', () => {
  const floor = { precision: 0.9, recall: 0.4 }
  const floors = {
    ...{
      'figures: span': floor,
      'figures: all fields but period': floor,
      'figures: kind': floor,
      periods: floor,
    },
    ...{ 'agencies: exact mention': floor, 'agencies: right id where known': floor, 'who leads what': floor },
    ...{ 'who supports what': floor, goals: floor, numerals: floor },
  }
  const total = scoreOf((what) => ({ drafted: 10, wanted: 10, right: what === 'goals' ? 5 : 9 }))
  expect(belowFloors(total, floors)).toEqual([
    { what: 'goals', which: 'precision', measured: 0.5, floor: 0.9 },
  ])
})
