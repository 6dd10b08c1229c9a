import { describe, expect, it } from 'vitest'
import { barOf, scalesOf } from './bar-scale.ts'
import { type Quantity, figureWording, periodWording } from './figure-wording.ts'

const plain: Quantity = {
  measure: 'LEVEL',
  direction: null,
  value: null,
  valueMin: null,
  valueMax: null,
  comparator: 'EXACT',
  unit: '家',
  raw: null,
}
const almost: Quantity = { ...plain, value: 4500, valueMax: 4500, comparator: 'ALMOST', raw: '近4500家(次)' }
const range: Quantity = {
  ...plain,
  valueMin: 20,
  valueMax: 30,
  comparator: 'RANGE',
  unit: '%',
  raw: '20%-30%',
}
const growth: Quantity = {
  ...plain,
  measure: 'YEAR_ON_YEAR',
  direction: 'UP',
  value: 4.8,
  unit: '%',
  raw: '4.8%',
}
const fall: Quantity = { ...plain, measure: 'QUALITATIVE', direction: 'DOWN', comparator: null, unit: null }

describe('a figure in words', () => {
  it.each([
    [almost, '近4500家(次)', 'almost 4,500'],
    [range, '20%-30%', '20–30%'],
    [growth, '+4.8%', '+4.8%'],
    [{ ...growth, direction: 'DOWN' as const }, '−4.8%', '−4.8%'],
    [fall, '下降', 'fell'],
    [{ ...plain, value: 1570000000000, unit: '元', raw: '1.57万亿元' }, '1.57万亿元', '1.57 trillion yuan'],
    [
      { ...plain, value: 687211000000, unit: '元', raw: '6872.11亿元' },
      '6872.11亿元',
      '687.211 billion yuan',
    ],
    [
      { ...plain, value: 1600, comparator: 'MORE_THAN' as const, raw: '1600余张' },
      '1600余张',
      'more than 1,600',
    ],
    [{ ...plain, valueMin: 20, comparator: 'AT_LEAST' as const, raw: '20' }, '20', 'at least 20'],
    [{ ...plain, valueMax: 90, comparator: 'RANGE' as const, raw: '90' }, '90', 'at most 90'],
  ])('%#: says what it leaves open', (quantity, zh, en) => {
    expect([figureWording(quantity, 'zh'), figureWording(quantity, 'en')]).toEqual([zh, en])
  })

  it('has the days it covers, where the source names them', () => {
    expect(periodWording({ start: '2025-01-01', end: '2025-05-31' }, 'en')).toBe('2025-01-01 – 2025-05-31')
    expect(periodWording({ start: null, end: '2025-06-30' }, 'zh')).toBe('至 2025-06-30')
    expect(periodWording(null, 'en')).toBe('')
  })
})

describe('bars', () => {
  const exact = { ...plain, value: 2250 }

  it('stand on one scale only with figures of the same measure and unit', () => {
    const scales = scalesOf([almost, growth, exact, range, { ...plain, value: 3, unit: '个' }])
    expect(scales.map(({ key, items }) => [key, items.length])).toEqual([
      ['LEVEL 家', 2],
      ['YEAR_ON_YEAR %', 1],
      ['LEVEL %', 1],
      ['LEVEL 个', 1],
    ])
  })

  it('begin at zero, in proportion, each end as sure as its figure', () => {
    const [scale] = scalesOf([almost, exact])
    if (!scale) throw new Error('no scale')
    const [long, short] = [barOf(almost, scale), barOf(exact, scale)]
    expect([long?.end, short?.end, long?.from, short?.from]).toEqual(['less', 'exact', 0, 0])
    expect((long?.to ?? 0) / (short?.to ?? 1)).toBeCloseTo(2)
    expect(long?.to).toBeLessThan(1)
  })

  it('of a range cover the range alone', () => {
    const [scale] = scalesOf([range, { ...range, valueMin: 40, valueMax: 60 }])
    const bar = scale && barOf(range, scale)
    expect(bar?.end).toBe('range')
    expect((bar?.to ?? 0) / (bar?.from ?? 1)).toBeCloseTo(1.5)
  })

  it('of a share have the whole beside them', () => {
    const share: Quantity = { ...plain, measure: 'SHARE', value: 61, unit: '%' }
    const [scale] = scalesOf([share])
    expect(scale && barOf(share, scale)).toEqual({ from: 0, to: 0.61, end: 'exact' })
  })

  it('are not there without a number, or with nothing to compare', () => {
    const [told] = scalesOf([fall, fall])
    const [single] = scalesOf([exact])
    expect(told && barOf(fall, told)).toBeUndefined()
    expect(single && barOf(exact, single)).toBeUndefined()
  })
})
