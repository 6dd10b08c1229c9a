import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

/** The periods of the figures of a text, by figure. */
function periods(text: string, published = '2025-10-22'): Record<string, string> {
  const { figures } = draftText(text, { published })
  return Object.fromEntries(
    figures.map(({ raw, period }) => [raw, period ? `${period.start ?? ''}..${period.end ?? ''}` : 'none']),
  )
}

test('the sentence dates a figure, the last time before it', () => {
  expect(periods('上半年，港口运货38万吨；6月运货7万吨。')).toEqual({
    '38万吨': '2025-01-01..2025-06-30',
    '7万吨': '2025-06-01..2025-06-30',
  })
})

test('else what opens an earlier sentence of the paragraph, not what stands inside one', () => {
  expect(periods('上半年，港口运货38万吨；6月运货7万吨。客运班次62班。')['62班']).toBe(
    '2025-01-01..2025-06-30',
  )
  expect(periods('上半年，港口运货38万吨。\n客运班次62班。')['62班']).toBe('none')
})

test('else the title of a report, which begins with its time', () => {
  expect(periods('7月份港口运行情况\n开行班列62班。', '2025-08-14')['62班']).toBe('2025-07-01..2025-07-31')
  expect(periods('临澜市港北区一季度运行情况\n开行班列62班。')['62班']).toBe('2025-01-01..2025-03-31')
  expect(periods('灯会三季度回访情况\n开行班列62班。')['62班']).toBe('none')
  expect(periods('关于2024年港口计划执行情况的报告\n开行班列62班。')['62班']).toBe('2024-01-01..2024-12-31')
})

test('else the time that opens the heading above', () => {
  expect(periods('港口情况\n二、2026年目标\n开行班列62班。')['62班']).toBe('2026-01-01..2026-12-31')
})

test('the first value of a pair has no period unless its own words give one', () => {
  expect(
    periods('前三季度，班列由18班增加到62班，与全省增速相比由一季度的落后2个百分点转为反超3个百分点。'),
  ).toEqual({
    '18班': 'none',
    '62班': '2025-01-01..2025-09-30',
    '2个百分点': '2025-01-01..2025-03-31',
    '3个百分点': '2025-01-01..2025-09-30',
  })
})

test('what is compared with does not date, what is cumulative has no start, what is to come keeps out of the past', () => {
  expect(
    periods('7月份港口情况\n货物比1—5月多38箱。累计运客62万人次。下一步，市应急局将配备9艘快艇。'),
  ).toEqual({
    '38箱': '2025-07-01..2025-07-31',
    '62万人次': '..2025-07-31',
    '9艘': 'none',
  })
})

test('an event without a date keeps the time of the title out', () => {
  expect(periods('上半年港口情况\n“灯会节”期间，客流增长8%。')['8%']).toBe('none')
})
