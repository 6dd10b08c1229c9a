import fc from 'fast-check'
import { expect, test } from 'vitest'
import { occurrencesOf } from '../../check/text-ranges.ts'
import { isResolved, quoteOf, resolveQuote } from './quotes.ts'

const TEXT = '市灯会办点灯9场。\n市灯会办收灯9场。'

test('words that stand once need no more', () => {
  expect(quoteOf(TEXT, { start: 4, end: 6 })).toEqual({ exact: '点灯' })
})

test('words that stand more than once have just enough around them', () => {
  expect(quoteOf(TEXT, { start: 6, end: 8 })).toEqual({ exact: '9场', prefix: '点灯' })
  expect(quoteOf(TEXT, { start: 0, end: 4 })).toEqual({ exact: '市灯会办', suffix: '点' })
  expect(quoteOf(TEXT, { start: 10, end: 14 })).toEqual({ exact: '市灯会办', prefix: '\n' })
})

test('what is not there, or is there twice, is told', () => {
  expect(resolveQuote(TEXT, { exact: '猜灯谜' })).toEqual({ reason: '"猜灯谜" is not in the text' })
  expect(resolveQuote(TEXT, { exact: '9场', prefix: '猜' })).toEqual({
    reason: '"9场" between "猜" and "" is not in the text',
  })
  expect(resolveQuote(TEXT, { exact: '9场' })).toEqual({
    reason: '"9场" stands more than once in the text; quote what is around it',
  })
})

test('the quote of any range of any text is that range again, and no character of what is around it is needless', () => {
  const repeating = fc.array(fc.constantFrom('甲', '乙', '\n', '9'), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(repeating, fc.nat(), fc.nat(), (characters, a, b) => {
      const text = characters.join('')
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const quote = quoteOf(text, { start, end })
      expect(resolveQuote(text, quote)).toEqual({ start, end })
      const { prefix = '', exact, suffix = '' } = quote
      if (prefix !== '')
        expect(occurrencesOf(prefix.slice(1) + exact + suffix, text).length).toBeGreaterThan(1)
      if (suffix !== '')
        expect(occurrencesOf(prefix + exact + suffix.slice(0, -1), text).length).toBeGreaterThan(1)
    }),
  )
})

test('a resolved quote is told from one that is not', () => {
  expect(isResolved({ start: 0, end: 1 })).toBe(true)
  expect(isResolved({ reason: 'no' })).toBe(false)
})
