import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../testing/reference/compare.ts'
import { misplacedTexts } from './text-comparison.ts'

const text = fc.string({
  unit: fc.constantFrom('a', '中', '\u{D7FB}', '\u{E000}', '（', '\u{FFFF}', '𠮷', '😀'),
})

describe('misplaced texts', () => {
  it.each([
    ['plain 中文', []],
    [
      '市（区）',
      [
        ['市', '市\u{10000}', '市\u{E000}'],
        ['市（区', '市（区\u{10000}', '市（区\u{E000}'],
      ],
    ],
    ['a𠮷', [['a', 'a\u{E000}', null]]],
  ])('of %s', (given, expected) => {
    expect(misplacedTexts(given)).toEqual(expected)
  })

  it('are those that code units and code points sort differently', () => {
    fc.assert(
      fc.property(text, text, (stored, given) => {
        const isMisplaced = misplacedTexts(given).some(
          ([start, from, to]) => stored.startsWith(start) && stored >= from && (to === null || stored < to),
        )
        expect(isMisplaced).toBe(stored > given !== compare(stored, given) > 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('of a very long text are bounded', () => {
    const size = JSON.stringify(misplacedTexts('，'.repeat(100_000))).length
    expect(size).toBeLessThan(1_000_000)
  })
})
