import { describe, expect, test } from 'vitest'
import type { DraftInput } from '../model.ts'
import { draftText } from '../testing/draft-text.ts'

/** Names and first candidates of the agencies that a text names. */
function agencies(text: string, input: Partial<DraftInput> = {}): [string, string | undefined][] {
  return draftText(text, input)
    .agencies.filter(({ mentions }) => mentions.length > 0)
    .map(({ name, candidates }) => [name, candidates[0]])
}
const names = (text: string): string[] => agencies(text).map(([name]) => name)

describe('the register', () => {
  test('a name means the body of the city of the text', () => {
    expect(agencies('市应急局开展演练。')).toEqual([['市应急局', 'agency:emergency']])
    expect(agencies('市应急局开展演练。', { city: 'city:beian' })).toEqual([
      ['市应急局', 'agency:beian-emergency'],
    ])
    expect(agencies('市应急局开展演练。', { city: 'city:elsewhere' })).toEqual([['市应急局', undefined]])
  })

  test('with its city in front it means that of another city', () => {
    expect(agencies('会同北岸市应急局开展演练。')).toEqual([['北岸市应急局', 'agency:beian-emergency']])
    expect(agencies('会同远山市应急局开展演练。')).toEqual([['远山市应急局', undefined]])
  })

  test('forms that differ in 和, 委员会 and 监督管理 are the same', () => {
    expect(agencies('临澜市商务委开展演练。')).toEqual([['临澜市商务委', 'agency:commerce']])
  })

  test('区 is the district of the publisher', () => {
    expect(agencies('区统计局开展核查。', { publisher: 'agency:gangbei' })).toEqual([
      ['区统计局', 'agency:gangbei-statistics'],
    ])
    expect(agencies('区统计局开展核查。')).toEqual([['区统计局', undefined]])
  })

  test('long and short forms are one agency', () => {
    const [agency] = draftText('市商务委牵头。\n临澜市商务委员会').agencies
    expect(agency).toMatchObject({
      mentions: [
        [0, 4],
        [8, 16],
      ],
      candidates: ['agency:commerce'],
    })
  })
})

test.each([
  ['市生态环境局会同市防指办检查', ['市生态环境局', '市防指办']],
  ['国家统计局临澜调查总队和区科委管委会', ['国家统计局临澜调查总队', '区科委']],
  ['市委督查室、市发展改革委营商处党支部', ['市委督查室', '市发展改革委营商处党支部']],
  ['由市房屋管理局、规划资源局联合推进', ['市房屋管理局', '规划资源局']],
  ['团市委联合市红十字会开展', ['团市委', '市红十字会']],
  ['交通银行临澜市分行发放贷款', ['交通银行临澜市分行']],
  ['财政部、国家发展改革委印发通知', ['财政部', '国家发展改革委']],
  ['豫园街道、老西门街道试点', ['豫园街道', '老西门街道']],
  ['区城管执法局查处乱停，整顿绿化市容', ['区城管执法局']],
  ['石化街道平安办会同区税务局', ['石化街道平安办', '区税务局']],
  ['原市粮食局的职责划入市应急局', ['市粮食局', '市应急局']],
])('%s', (text, expected) => {
  expect(names(`${text}。`)).toEqual(expected)
})

test('districts and cities are named where they act or bear a figure', () => {
  expect(names('港北区推行灯会券。')).toEqual(['港北区'])
  expect(names('港北区、徐汇区客流占四成。')).toEqual(['港北区', '徐汇区'])
  expect(names('灯会在港北区举办，覆盖社区和园区。')).toEqual([])
  expect(names('港北区和昆山市共同推进航线。')).toEqual(['港北区', '昆山市'])
})

test('levels, sorts of bodies and words that end like one are no agencies', () => {
  expect(names('市、区两级专班走访，各区人民政府、有关部门落实，全市上市公司布局，城市主办灯会。')).toEqual(
    [],
  )
})

test('a short form that the text introduces is the same agency', () => {
  const [agency] = draftText(
    '港城航运集团有限公司（以下简称“航运公司”）扩建码头。航运公司新增泊位9个。',
  ).agencies
  expect(agency?.mentions).toHaveLength(3)
})

test('the publisher is an agency too, and words stand for it', () => {
  const { publisher, agencies: found } = draftText('我区推行灯会券。', { publisher: 'agency:gangbei' })
  expect(publisher).toBe('港北区')
  expect(found).toEqual([
    { name: '港北区', mentions: [], anaphora: [[0, 2]], candidates: ['agency:gangbei'] },
  ])
})

test('a publisher that the register lacks goes by the name given', () => {
  const { publisher, agencies: found } = draftText('灯会开幕。', { publisher: '市灯会办公室' })
  expect(publisher).toBe('市灯会办公室')
  expect(found).toEqual([{ name: '市灯会办公室', mentions: [], anaphora: [], candidates: [] }])
})
