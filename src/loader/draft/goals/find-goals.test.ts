import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

/** The goals of each initiative: phrase, basis and id. */
function goals(text: string): string[][] {
  return draftText(text).initiatives.map((initiative) =>
    initiative.goals.map(({ phrase, basis, known }) => `${phrase} ${basis} ${known ?? 'new'}`),
  )
}

test.each([
  ['市应急局开展招聘会9场，千方百计稳就业', '千方百计稳就业 STATED goal:stable-employment'],
  ['市应急局推行一船一策，着力破解靠泊难题', '破解靠泊难题 STATED new'],
  ['市应急局推行一船一策，把经验转化为长效机制', '把经验转化为长效机制 STATED new'],
  ['为促进航运发展，市应急局推行一船一策', '促进航运发展 STATED new'],
  ['围绕“十分钟靠泊圈”建设，市应急局推行一船一策', '“十分钟靠泊圈” STATED new'],
  ['市应急局深化“一港两翼”建设', '“一港两翼”建设 STATED goal:harbour'],
])('%s', (text, expected) => {
  expect(goals(`${text}。`)).toEqual([[expected]])
})

test('a known goal in the heading is the topic of what stands below', () => {
  expect(goals('（一）港口功能稳步增强。市应急局推行一船一策。')).toEqual([['港口功能 TOPIC goal:harbour']])
})

test('a known goal that opens a paragraph is stated by the first initiative, the topic of the rest', () => {
  expect(goals('以演练促港口功能提升，市应急局推行一船一策。港北区试点灯会券。')).toEqual([
    ['港口功能提升 STATED goal:harbour'],
    ['港口功能 TOPIC goal:harbour'],
  ])
})

test('a clause with a figure, or one that only keeps a plan, states no goal', () => {
  expect(goals('市应急局推行一船一策，提升准点率至98%，确保完成年度目标。')).toEqual([[]])
})
