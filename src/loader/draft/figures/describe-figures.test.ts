import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

/** Measure and direction of the last figure of a text. */
function last(text: string): string {
  const figure = draftText(text).figures.at(-1)
  return `${figure?.measure ?? ''} ${figure?.direction ?? '-'}`
}

test.each([
  ['上半年，运货38万吨，同比增长5%', 'YEAR_ON_YEAR UP'],
  ['上半年，运货38万吨，比上年增长5%', 'YEAR_ON_YEAR UP'],
  ['上半年，运货38万吨，下降5%', 'YEAR_ON_YEAR DOWN'],
  ['运货38万吨，下降5%', 'LEVEL DOWN'],
  ['6月，运货环比增长5%', 'CHANGE UP'],
  ['船员较上年末增加120人', 'CHANGE UP'],
  ['船员比年初新增120人', 'CHANGE UP'],
  ['上半年，运货增长5%，增速比1—5月加快0.3个百分点', 'CHANGE UP'],
  ['上半年，运货降幅收窄0.3个百分点', 'CHANGE DOWN'],
  ['上半年，运货增速低于全省0.3个百分点', 'GAP DOWN'],
  ['上半年，运货增速快于全省平均水平0.3个百分点', 'GAP UP'],
  ['上半年，运货占比同比提高0.3个百分点', 'YEAR_ON_YEAR UP'],
  ['事故同比减少4起', 'YEAR_ON_YEAR DOWN'],
  ['运货占全省的38%', 'SHARE -'],
  ['准点率达98%', 'SHARE -'],
  ['准点率由81%提高到98%', 'SHARE UP'],
  ['班列由18班增至62班', 'LEVEL UP'],
  ['满意率较灯会前提高2个百分点', 'CHANGE UP'],
  ['办理时间由9天压缩至3天', 'LEVEL DOWN'],
  ['材料平均压减20%至30%', 'LEVEL DOWN'],
  ['新增泊位9个', 'LEVEL -'],
  ['放大倍数约5.1倍', 'MULTIPLE -'],
  ['力争2026年运量翻一番', 'MULTIPLE UP'],
  ['到2026年底，运货年均增长5%-8%', 'LEVEL UP'],
])('%s: %s', (text, expected) => {
  expect(last(`${text}。`)).toBe(expected)
})

test('a figure that goes on with a list moves as the first does', () => {
  const moves = draftText('服务扩大到37个港区、128座码头，进出口分别增长5%和6%。').figures
  expect(moves.map(({ direction }) => direction)).toEqual(['UP', 'UP', 'UP', 'UP'])
})

test('a result, the scope of what is done, and what is to be reached', () => {
  const kinds = draftText('运货38万吨。走访船东62家。力争年内新增泊位9个。').figures
  expect(kinds.map(({ kind }) => kind)).toEqual(['RESULT', 'SCOPE', 'TARGET'])
})

test('what is measured stands before the figure, or before the last one', () => {
  const { figures } = draftText('上半年，港口吞吐量38万吨，同比增长5%。')
  expect(figures.map(({ indicator, known }) => [indicator, known])).toEqual([
    ['港口吞吐量', 'indicator:throughput'],
    ['港口吞吐量', undefined],
  ])
})

test('a bound may stand away from the number', () => {
  const { figures } = draftText('补助不超过总额的四成，客流约占全市的四分之一。')
  expect(figures.map(({ comparator, valueMax }) => [comparator, valueMax])).toEqual([
    ['AT_MOST', 4],
    ['ABOUT', null],
  ])
})
