import { expect, test } from 'vitest'
import type { DraftInput } from '../model.ts'
import { draftText } from '../testing/draft-text.ts'

/** Who leads what with whose help: leads < supports: the words. */
function initiatives(text: string, input: Partial<DraftInput> = {}): string[] {
  return draftText(text, input).initiatives.map(
    ({ leads, supports, quote }) =>
      `${leads.join('+')}${supports.map((name) => ` < ${name}`).join('')}: ${quote}`,
  )
}

test('an agency and its predicate, up to the end of the sentence', () => {
  expect(initiatives('今年以来，市应急局开展演练62场，参与船员310余名。')).toEqual([
    '市应急局: 市应急局开展演练62场，参与船员310余名',
  ])
})

test.each([
  ['市商务委、市应急局联合开展演练', '市商务委+市应急局: 市商务委、市应急局联合开展演练'],
  ['市商务委会同市应急局开展演练', '市商务委 < 市应急局: 市商务委会同市应急局开展演练'],
  ['市商务委与市应急局签署协议', '市商务委+市应急局: 市商务委与市应急局签署协议'],
  ['市商务委支持港北区建设码头9座', '港北区 < 市商务委: 市商务委支持港北区建设码头9座'],
  ['由市商务委牵头，市应急局等配合，开展演练', '市商务委 < 市应急局: 市商务委牵头，市应急局等配合，开展演练'],
  [
    '市商务委开展演练，会同市应急局检查码头9座',
    '市商务委 < 市应急局: 市商务委开展演练，会同市应急局检查码头9座',
  ],
  ['港北区把“灯会券”推向纵深', '港北区: 港北区把“灯会券”推向纵深'],
  [
    '为方便船东，依据《灯会办法》，市商务委（以下简称“商务委”）、市应急局开展检查',
    '市商务委+市应急局: 市商务委（以下简称“商务委”）、市应急局开展检查',
  ],
  ['各责任单位将推行“一船一策”', ': 各责任单位将推行“一船一策”'],
])('%s', (text, expected) => {
  expect(initiatives(`${text}。`)).toEqual([expected])
})

test('without a subject the agency before in the paragraph leads, else the publisher', () => {
  expect(initiatives('市应急局开展演练62场。新建码头9座。\n改造灯塔3座。')).toEqual([
    '市应急局: 市应急局开展演练62场',
    '市应急局: 新建码头9座',
    '市商务委: 改造灯塔3座',
  ])
})

test('a semicolon starts another matter, a new subject too', () => {
  expect(initiatives('市应急局开展演练62场；推行“一船一策”，港北区试点灯会券。')).toEqual([
    '市应急局: 市应急局开展演练62场',
    '市应急局: 推行“一船一策”',
    '港北区: 港北区试点灯会券',
  ])
})

test.each([
  '据市应急局数据，上半年运货38万吨，同比增长5%',
  '上半年，全市新增泊位9个，完成全年计划的六成多',
  '港北区客流合计占全市四成',
  '市应急局相关负责人介绍，演练顺利',
  '市应急局深入贯彻落实会议精神',
  '2024年以来，前三批38座码头累计投入2.6亿元，服务船东62家',
  '我委坚持稳字当头、干在实处',
])('nobody does anything in: %s', (text) => {
  expect(initiatives(`${text}。`)).toEqual([])
})

test('an initiative has its figures, and a title in words of the text', () => {
  const { initiatives: found } = draftText('运货38万吨。市应急局深化“一船一策”改革，新增泊位9个。')
  expect(found).toMatchObject([{ title: '“一船一策”改革', figures: [1] }])
})
