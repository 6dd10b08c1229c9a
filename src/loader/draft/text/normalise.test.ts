import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test('a byte order mark and carriage returns are taken off and reported', () => {
  const { text, report } = normalise('\ufeff港口灯会\r\n开幕\r')
  expect(text).toBe('港口灯会\n开幕\n')
  expect(report).toEqual({ byteOrderMark: true, carriageReturns: 2, spacedNumbers: [] })
})

test('widths are folded without moving anything', () => {
  const { text, folded } = normalise('运货１２３４箱，增长５％（含中转）')
  expect(folded).toBe('运货1234箱,增长5%(含中转)')
  expect(folded).toHaveLength(text.length)
})

test('spaces inside numbers stay and are reported with their positions', () => {
  const { text, report } = normalise('投入3.2 亿元')
  expect(text).toBe('投入3.2 亿元')
  expect(report.spacedNumbers).toEqual([[5, 6]])
})
