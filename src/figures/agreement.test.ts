import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comparable, compareOutcomes } from './agreement.ts'
import { parseFigure } from './figure.ts'

const level = (raw: string, more: Partial<Comparable> = {}): Comparable => ({
  kind: 'RESULT',
  measure: 'LEVEL',
  direction: null,
  raw,
  unit: parseFigure(raw).unit,
  ...more,
})

const growth = (raw: string, direction: string | null): Comparable =>
  level(raw, { measure: 'YEAR_ON_YEAR', direction })

const told = (direction: string | null): Comparable => ({
  ...{ kind: 'RESULT', measure: 'QUALITATIVE', direction, raw: null, unit: null },
})

describe('two figures of one indicator and period', () => {
  test.each([
    // Equal at the coarser rounding.
    ['1.78万亿元', '1.8万亿元', 'AGREES'],
    ['1.78万亿元', '17800亿元', 'AGREES'],
    ['1.78万亿元', '1.7万亿元', 'DIFFERS'],
    ['1.75万亿元', '1.8万亿元', 'AGREES'],
    ['1.74万亿元', '1.8万亿元', 'DIFFERS'],
    ['8248.63亿元', '8249亿元', 'AGREES'],
    ['200亿元', '203亿元', 'DIFFERS'],
    ['500亿元', '800亿元', 'DIFFERS'],
    ['1367户', '1467户', 'DIFFERS'],
    ['四个', '4个', 'AGREES'],
    ['十个', '11个', 'DIFFERS'],
    ['一半', '0.5', 'AGREES'],
    // Bounds.
    ['超800家', '812家', 'AGREES'],
    ['超800家', '798家', 'DIFFERS'],
    ['超500亿元', '超800亿元', 'AGREES'],
    ['近4500家(次)', '4,480家（次）', 'AGREES'],
    ['近4500家', '4000家', 'DIFFERS'],
    ['近4500家', '4510家', 'DIFFERS'],
    ['800亿元以上', '800亿元', 'AGREES'],
    ['800亿元以上', '790亿元', 'DIFFERS'],
    ['800余家', '899家', 'AGREES'],
    ['800余家', '901家', 'DIFFERS'],
    ['20多万人', '29万人', 'AGREES'],
    ['20多万人', '31万人', 'DIFFERS'],
    ['六成多', '67%', 'AGREES'],
    ['10万+条', '25万条', 'AGREES'],
    ['约1.8万亿元', '1.78万亿元', 'AGREES'],
    ['约1.8万亿元', '1.5万亿元', 'DIFFERS'],
    ['不超过30%', '28%', 'AGREES'],
    ['不超过30%', '三成', 'AGREES'],
    ['不超过30%', '35%', 'DIFFERS'],
    ['30天以内', '至少31天', 'DIFFERS'],
    // Ranges.
    ['20%-30%', '25%', 'AGREES'],
    ['20%-30%', '30%-40%', 'AGREES'],
    ['20%-30%', '31%', 'DIFFERS'],
    ['数十场', '88场', 'AGREES'],
    ['数十场', '100场', 'DIFFERS'],
    // Units and their multiples.
    ['六成左右', '61%', 'AGREES'],
    ['2.06 trillion yuan', '20600亿元', 'AGREES'],
    ['3平方公里', '300公顷', 'AGREES'],
    ['3平方公里', '3万平方米', 'DIFFERS'],
    ['0.8 percentage points', '0.8个百分点', 'AGREES'],
    ['5.82倍', '约5.9倍', 'AGREES'],
    ['580家', '580个', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareOutcomes(level(a), level(b))).toBe(expected)
  })

  test('a change has a direction, in words or by its sign', () => {
    expect(compareOutcomes(growth('4.3%', 'DOWN'), growth('-4.3%', null))).toBe('AGREES')
    expect(compareOutcomes(growth('4.3%', 'DOWN'), growth('-4.3%', 'DOWN'))).toBe('AGREES')
    expect(compareOutcomes(growth('4.3%', 'DOWN'), growth('4.3%', null))).toBe('DIFFERS')
    expect(compareOutcomes(growth('4.8%', 'UP'), growth('5%', 'UP'))).toBe('AGREES')
    // No change is neither.
    expect(compareOutcomes(growth('0%', null), growth('0.04%', 'DOWN'))).toBe('AGREES')
    expect(compareOutcomes(growth('0%', null), growth('0.04%', 'UP'))).toBe('AGREES')
    expect(compareOutcomes(growth('0%', null), growth('0.6%', 'DOWN'))).toBe('DIFFERS')
    expect(compareOutcomes(growth('4.8%', 'UP'), growth('5.1%', 'UP'))).toBe('DIFFERS')
  })

  test('without a figure, the direction decides', () => {
    expect(compareOutcomes(told('UP'), told('UP'))).toBe('AGREES')
    expect(compareOutcomes(told('UP'), told('DOWN'))).toBe('DIFFERS')
    expect(compareOutcomes(told('DOWN'), growth('12.6%', 'DOWN'))).toBe('AGREES')
    expect(compareOutcomes(told('DOWN'), growth('12.6%', 'UP'))).toBe('DIFFERS')
    expect(compareOutcomes(told('UP'), level('580家'))).toBeUndefined()
    expect(compareOutcomes(told(null), told(null))).toBeUndefined()
  })

  test('what was aimed at says nothing of what came about', () => {
    const target = { kind: 'TARGET' }
    expect(compareOutcomes(level('20个左右', target), level('35个'))).toBeUndefined()
    expect(compareOutcomes(level('20个左右', target), level('35个', target))).toBe('DIFFERS')
    expect(compareOutcomes(level('4个', { kind: 'SCOPE' }), level('4个'))).toBe('AGREES')
  })

  test('of two measures there is no comparison', () => {
    expect(compareOutcomes(level('5%', { measure: 'SHARE' }), growth('5%', 'UP'))).toBeUndefined()
  })
})

describe('any two figures', () => {
  /** A number with so many decimal places, as printed, and in units of a millionth. */
  const printed = fc
    .record({ places: fc.integer({ min: 0, max: 3 }), nat: fc.integer({ min: 1, max: 99_999 }) })
    .map(({ places, nat }) => ({
      places,
      text: (nat / 10 ** places).toFixed(places),
      millionths: nat * 10 ** (6 - places),
    }))
  const bounds = fc.constantFrom('超', '近', '约', '不超过', '至少', '')
  const after = fc.constantFrom('', '余', '多', '+')
  const unit = fc.constantFrom('万元', '亿元', '元', '%', '成', '家')
  const figure = fc
    .record({
      before: bounds,
      number: printed,
      more: after,
      unit,
      direction: fc.constantFrom('UP', 'DOWN', null),
    })
    .filter(({ before, more }) => before === '' || more === '')
    .map(({ before, number, more, unit: word, direction }) => {
      const [scale, rest] = /^[万亿]/.test(word) ? [word.charAt(0), word.slice(1)] : ['', word]
      return { raw: `${before}${number.text}${scale}${more}${rest}`, direction }
    })
  const outcome: fc.Arbitrary<Comparable> = fc.oneof(
    figure.map(({ raw, direction }) => level(raw, { direction })),
    figure.map(({ raw, direction }) => growth(raw, direction)),
    fc.constantFrom('UP', 'DOWN', null).map(told),
  )

  test('compare alike in either order', () => {
    fc.assert(
      fc.property(outcome, outcome, (a, b) => {
        expect(compareOutcomes(a, b)).toBe(compareOutcomes(b, a))
      }),
      { numRuns: 3000 },
    )
  })

  test('agree with themselves, unless they say nothing', () => {
    fc.assert(
      fc.property(outcome, (one) => {
        const expected = one.raw === null && one.direction === null ? undefined : 'AGREES'
        expect(compareOutcomes(one, one)).toBe(expected)
      }),
    )
  })

  test('that are exact agree if they are equal at the coarser rounding, half a step either way', () => {
    fc.assert(
      fc.property(
        printed,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (one, off, places) => {
          const moved = Number(one.text) + off / 10 ** (places + 1)
          fc.pre(moved > 0)
          const other = {
            text: moved.toFixed(places),
            millionths: Math.round(Number(moved.toFixed(places)) * 1e6),
          }
          const apart = Math.abs(one.millionths - other.millionths)
          const coarser = 10 ** (6 - Math.min(one.places, places))
          const equal = one.places === places ? apart === 0 : apart <= coarser / 2
          expect(compareOutcomes(level(`${one.text}元`), level(`${other.text}元`))).toBe(
            equal ? 'AGREES' : 'DIFFERS',
          )
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('say the same whatever their unit is a multiple of', () => {
    fc.assert(
      fc.property(printed, bounds, printed, bounds, (a, beforeA, b, beforeB) => {
        const [inYuan, inTenThousands] = ['元', '万元'].map((word) =>
          compareOutcomes(level(`${beforeA}${a.text}${word}`), level(`${beforeB}${b.text}${word}`)),
        )
        expect(inYuan).toBe(inTenThousands)
      }),
    )
  })

  test('bounded by 超, 至少, 不超过 agree with all that is on that side', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 9999 }), ({ text }, more) => {
        const above = level(`${(Number(text) + more).toFixed(3)}元`)
        expect(compareOutcomes(level(`超${text}元`), above)).toBe('AGREES')
        expect(compareOutcomes(level(`至少${text}元`), above)).toBe('AGREES')
        expect(compareOutcomes(level(`不超过${text}元`), above)).toBe('DIFFERS')
      }),
    )
  })
})
