import { describe, expect, it } from 'vitest'
import type { Comparable } from '../../../figures/agreement.ts'
import { compare, unitOf } from './verdict.ts'

/** A figure of the graph, as it is printed. */
function stated(raw: string, unit: string | null, more: Partial<Comparable> = {}): Comparable {
  return { kind: 'RESULT', measure: 'LEVEL', direction: null, raw, unit, ...more }
}

const OUTPUT = stated('1.57万亿元', '元')
const GROWTH = stated('4.8%', '%', { measure: 'YEAR_ON_YEAR', direction: 'UP' })

describe('a claimed figure', () => {
  it.each([
    ['1.57万亿元', OUTPUT, 'supported'],
    ['1.57 trillion yuan', OUTPUT, 'supported'],
    ['15700亿', OUTPUT, 'supported'],
    ['约1.5万亿元', OUTPUT, 'supported'],
    ['1.6万亿元', OUTPUT, 'supported'],
    ['1.5万亿元', OUTPUT, 'near'],
    ['1.7万亿元', OUTPUT, 'near'],
    ['500 billion', OUTPUT, 'contradicted'],
    ['超2万亿元', OUTPUT, 'contradicted'],
    ['4.8%', GROWTH, 'supported'],
    ['-4.8%', GROWTH, 'contradicted'],
    ['580 companies', stated('580家', '家'), 'supported'],
    ['600家', stated('580家', '家'), 'near'],
    ['25%', stated('20%-30%', '%'), 'supported'],
  ])('%s is compared with what is printed: %o is %s', (raw, outcome, verdict) => {
    expect(compare({ raw }, outcome)).toBe(verdict)
  })

  it.each([
    ['in another unit', { raw: '12公里' }, OUTPUT],
    ['in another currency', { raw: '1.57 trillion dollars' }, OUTPUT],
    ['of another measure', { raw: '4.8%', measure: 'SHARE' }, GROWTH],
    ['with what is printed without a figure', { raw: '12公里' }, { ...OUTPUT, raw: null, unit: null }],
  ])('%s is not compared', (_, claim, outcome) => {
    expect(compare(claim, outcome)).toBeUndefined()
  })

  it('of the other direction contradicts, however near it is', () => {
    expect(compare({ raw: '4.8%', direction: 'DOWN' }, GROWTH)).toBe('contradicted')
    expect(compare({ raw: '4.8%', direction: 'UP' }, GROWTH)).toBe('supported')
  })

  it('that is none is refused with the reason', () => {
    expect(() => compare({ raw: 'a lot' }, OUTPUT)).toThrow('figure: cannot parse the figure "a lot"')
  })
})

it('a unit is left out, translated or named more fully only where it counts', () => {
  expect(unitOf('500', '家')).toBe('家')
  expect(unitOf('500 companies', '家')).toBe('家')
  expect(unitOf('500家企业', '家')).toBe('家')
  expect(unitOf('500 dollars', '元')).toBe('dollars')
  expect(unitOf('500场', '家')).toBe('场')
})
