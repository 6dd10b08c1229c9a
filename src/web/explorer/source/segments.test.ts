import { expect, it } from 'vitest'
import { contextOf } from '../components/citation/quote-context.ts'
import { segmentsOf } from './segments.ts'

const passage = { start: 100, end: 110, quote: 'abcdefghij' }

it('cuts a passage wherever a place begins or ends', () => {
  const [first, second] = [
    { start: 102, end: 106 },
    { start: 104, end: 108 },
  ]
  const segments = segmentsOf(passage, [first, second])
  expect(segments.map(({ text, places }) => [text, places])).toEqual([
    ['ab', []],
    ['cd', [first]],
    ['ef', [first, second]],
    ['gh', [second]],
    ['ij', []],
  ])
})

it('keeps the whole text, whatever reaches beyond the passage', () => {
  const places = [
    { start: 90, end: 103 },
    { start: 109, end: 120 },
    { start: 200, end: 210 },
  ]
  const segments = segmentsOf(passage, places)
  expect(segments.map(({ text }) => text).join('')).toBe(passage.quote)
  expect(segments.map(({ places: covering }) => covering.length)).toEqual([1, 0, 1])
})

it('shows a quote with what stands around it, as far as the passage goes', () => {
  expect(contextOf(passage, 103, 105)).toEqual({ before: 'abc', after: 'fghij' })
  const long = { start: 0, quote: 'x'.repeat(200) }
  const { before, after } = contextOf(long, 100, 101)
  expect([before.length, after.length, before[0], after.at(-1)]).toEqual([61, 61, '…', '…'])
})
