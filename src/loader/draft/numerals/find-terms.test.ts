import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

/** Terms of a text and the numerals that are left. */
function terms(text: string): { explained: string[]; left: string[] } {
  const { numerals, unexplained } = draftText(text)
  return { explained: numerals.map(({ term }) => term), left: unexplained.map(({ term }) => term) }
}

test.each([
  ['“一船一策”和“5+2”', ['一船一策', '5+2']],
  ['（一）灯会。第三批试点', ['（一）', '第三批']],
  ['1—6月，截至8月底', ['1—6月', '截至8月底']],
  ['零售总额、合计数和船员人数', ['零售总额', '合计数', '人数']],
  ['乘13号线，5G和8.0版', ['13号线', '5G', '8.0版']],
  ['下一步，千方百计推进', ['下一步', '千方百计']],
])('%s', (text, explained) => {
  expect(terms(`${text}。`)).toEqual({ explained, left: [] })
})

test('no term covers a figure', () => {
  expect(terms('新增泊位9个，统一调度。').explained).toEqual(['统一'])
})

test('digits without a reason are left for a person', () => {
  expect(terms('船桩比为1.8:1。').left).toEqual(['1.8', '1'])
})
