import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'

/** The first time of a text that was published on 22 October 2025. */
function first(text: string): unknown {
  return findTimes(text, '2025-10-22')[0]?.period
}

const period = (start: string | null, end: string | null): object => ({ start, end })

describe('times are read relative to the day of publication', () => {
  test.each([
    ['1—6月', period('2025-01-01', '2025-06-30')],
    ['1至8月份', period('2025-01-01', '2025-08-31')],
    ['前5个月', period('2025-01-01', '2025-05-31')],
    ['今年前两个季度', period('2025-01-01', '2025-06-30')],
    ['前三季度', period('2025-01-01', '2025-09-30')],
    ['二季度', period('2025-04-01', '2025-06-30')],
    ['2025年9月至2026年6月', period('2025-09-01', '2026-06-30')],
    ['上半年', period('2025-01-01', '2025-06-30')],
    ['2024年下半年', period('2024-07-01', '2024-12-31')],
    ['6月当月', period('2025-06-01', '2025-06-30')],
    ['9月1日至30日', period('2025-09-01', '2025-09-30')],
    ['10月上旬', period('2025-10-01', '2025-10-10')],
    ['2023年', period('2023-01-01', '2023-12-31')],
    ['去年全年', period('2024-01-01', '2024-12-31')],
    ['明年', period('2026-01-01', '2026-12-31')],
    ['“十四五”期间', period('2021-01-01', '2025-12-31')],
  ])('%s', (text, expected) => {
    expect(first(`${text}，港口运货`)).toEqual(expected)
  })

  test.each([
    ['今年以来', period('2025-01-01', null)],
    ['7月以来', period('2025-07-01', null)],
    ['“十四五”以来', period('2021-01-01', null)],
  ])('%s has no end', (text, expected) => {
    expect(first(`${text}，港口运货`)).toEqual(expected)
  })

  test.each([
    ['截至6月底', period(null, '2025-06-30')],
    ['6月末', period(null, '2025-06-30')],
    ['到2026年底', period(null, '2026-12-31')],
    ['三季度末', period(null, '2025-09-30')],
    ['截至目前', period(null, '2025-10-22')],
  ])('%s has no start', (text, expected) => {
    expect(first(`${text}，港口运货`)).toEqual(expected)
  })
})

test('what only compares is marked, and whether it is the year before', () => {
  const times = findTimes('比上年增长、较上年末增加、比1—5月加快、是去年同期的2倍', '2025-10-22')
  expect(times.map(({ comparison, yearBefore }) => [comparison, yearBefore])).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [true, true],
  ])
})

test('what cannot be dated has no period', () => {
  expect(findTimes('“灯会节”期间,近三年来', '2025-10-22').map(({ period: one }) => one)).toEqual([
    undefined,
    undefined,
  ])
})

test('a report of January is about the year before; the year of its title decides', () => {
  expect(findTimes('过去一年,港口扩建', '2026-01-13')[0]?.period).toEqual(period('2025-01-01', '2025-12-31'))
  expect(findTimes('2024年工作\n全年运货', '2026-01-13')[1]?.period).toEqual(
    period('2024-01-01', '2024-12-31'),
  )
})

test('a number of months, a plan for the year and a month that is none are no times', () => {
  expect(findTimes('历时3个月,完成全年计划,第13月', '2025-10-22')).toEqual([])
})
