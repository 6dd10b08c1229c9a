import { expect, test } from 'vitest'
import { draftText } from '../testing/draft-text.ts'

/** The figures of a text, as printed. */
function figures(text: string): string[] {
  return draftText(text).figures.map(({ raw }) => raw)
}

test.each([
  ['港口运货约38万吨、逾62万箱，占全省近九成', ['约38万吨', '逾62万箱', '近九成']],
  ['新增泊位９个，投资1.3 亿元', ['９个', '1.3 亿元']],
  ['走访船东310余家（次），完成计划的六成多', ['310余家（次）', '六成多']],
  ['压减20%至30%，每班补贴3—5万元', ['20%至30%', '3—5万元']],
  ['数十名船员、四五百人次旅客、二十余场招聘会', ['数十名', '四五百人次', '二十余场']],
  ['运量翻一番，客流占四分之一，准点率85%以上', ['翻一番', '四分之一', '85%以上']],
  ['点击10万+，推送短信8万+条，货值实现两位数增长', ['10万+', '8万+条', '两位数']],
  ['补贴不超过30%，最高50万元，浓度28微克/立方米以下', ['不超过30%', '最高50万元', '28微克/立方米以下']],
  ['客流增长一成半，签约367证、402户', ['一成半', '367证', '402户']],
  ['首次突破千箱，运货1,204箱', ['突破千箱', '1,204箱']],
])('%s', (text, expected) => {
  expect(figures(`${text}。`)).toEqual(expected)
})

test('a turn told without a number is a figure without a value', () => {
  expect(draftText('港口运量由降转升。').figures).toMatchObject([
    { raw: '由降转升', value: null, comparator: null, measure: 'QUALITATIVE', direction: 'UP' },
  ])
})

test('the unit of a list is said once, at its end', () => {
  const list = draftText('增速比全省、全国分别高1.2、0.7个百分点。').figures
  expect(list.map(({ raw, unit }) => [raw, unit])).toEqual([
    ['1.2', '个百分点'],
    ['0.7个百分点', '个百分点'],
  ])
})

test.each([
  'C919客机和5G基站',
  '乘地铁13号线，拨打12345热线',
  '打造“15分钟灯会圈”，推行“5+2”工作法',
  '建设15分钟社区生活圈，24小时开放',
  '第三批试点、前两批名单，三级医院',
  '一般货物，统一调度，一批船员',
  '8.0版系统，车桩比为1.8:1',
])('%s has no figure', (text) => {
  expect(figures(`${text}。`)).toEqual([])
})

test('what a correction quotes is a figure', () => {
  expect(figures('“计划的113%”应更正为“计划的103%”。')).toEqual(['113%', '103%'])
})
