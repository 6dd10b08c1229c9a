import { createHash } from 'node:crypto'
import { printRange } from '../../citation.ts'
import { loadSchema } from '../../ontology/load.ts'
import { linesOf, occurrencesOf } from '../check/text-ranges.ts'
import type { Seed } from '../seed.ts'
import { readSeed } from '../read/read-seed.ts'
import type { SeedFile } from '../read/yaml-tree.ts'

/** A bulletin of a fictitious town, for tests. */
export const EXAMPLE_TEXT = `云港镇今年全力稳就业。

港口先行

镇商务局办好秋灯会,引来近4500家(次)商户,销售额1.57万亿元,同比增长4.8%。北岸区协助搭台,打造四个样板街区。
镇商务局推动灯具出海,数十场推介吸引超十万个买家,老街在夜里重新热闹起来,客流激增。

民生为本

镇卫生局开设家门口诊所,覆盖20%-30%居民,一线医生参与。
`

export const EXAMPLE_ID = 'source:lantern-bulletin'

/** The range of a text in the example, as written in `char`: `'12,18'`. */
export function char(wanted: string): string {
  const [range] = occurrencesOf(wanted, EXAMPLE_TEXT)
  if (!range) throw new Error(`the example does not contain ${wanted}`)
  return `'${printRange(range)}'`
}

const [opening, harbour, trade, abroad, people, care] = linesOf(EXAMPLE_TEXT).map(
  (range) => `'${printRange(range)}'`,
)

export const EXAMPLE_DISTRICTS = `districts:
  - { id: district:north-bank, name: 北岸区, nameEn: North Bank District, aliases: [北岸], adcode: '999901' }
  - { id: district:south-bank, name: 南岸区, nameEn: South Bank District, adcode: '999902' }
`

export const EXAMPLE_SOURCE = `source:
  id: ${EXAMPLE_ID}
  name: 云港镇简报
  nameEn: Bulletin of Yungang
  language: zh
  file: lantern-bulletin.txt
  sha256: ${createHash('sha256').update(EXAMPLE_TEXT).digest('hex')}
  length: ${EXAMPLE_TEXT.length}
passages:
  - { number: 1, kind: PARAGRAPH, char: ${opening} }
  - { number: 2, kind: HEADING, char: ${harbour}, theme: theme:harbour }
  - { number: 3, kind: PARAGRAPH, char: ${trade}, theme: theme:harbour }
  - { number: 4, kind: PARAGRAPH, char: ${abroad}, theme: theme:harbour }
  - { number: 5, kind: HEADING, char: ${people}, theme: theme:people }
  - { number: 6, kind: PARAGRAPH, char: ${care}, theme: theme:people }
numerals:
  WORD: [一线]
`

export const EXAMPLE_FACTS = `themes:
  - { id: theme:harbour, name: 港口先行, nameEn: The harbour first, char: [${harbour}] }
  - { id: theme:people, name: 民生为本, nameEn: People’s livelihood, char: [${people}] }
agencies:
  - id: agency:commerce
    name: 镇商务局
    nameEn: Town Bureau of Commerce
    aliases: [云港商务局]
    kind: GOVERNMENT_DEPARTMENT
    char: [${char('镇商务局办好秋灯会')}]
  - id: agency:north-bank
    name: 北岸区
    nameEn: North Bank
    kind: DISTRICT_GOVERNMENT
    char: [${char('北岸区')}]
    districts: [{ id: district:north-bank }]
  - id: agency:health
    name: 镇卫生局
    nameEn: Town Bureau of Health
    kind: GOVERNMENT_DEPARTMENT
    char: [${char('镇卫生局')}]
goals:
  - { id: goal:prosperity, name: 繁荣, nameEn: Prosperity, aliases: [热闹], char: [${char('重新热闹起来')}] }
  - id: goal:stable-employment
    name: 稳就业
    nameEn: Stable employment
    char: [${char('稳就业')}]
    partOf: { id: goal:prosperity }
initiatives:
  - id: initiative:lantern-fair
    name: 秋灯会
    nameEn: Autumn lantern fair
    summary: 用灯会带动街区生意
    char: [${char('镇商务局办好秋灯会')}]
    theme: { id: theme:harbour }
    agencies:
      - { id: agency:commerce, role: LEAD }
      - { id: agency:north-bank, role: SUPPORT, char: [${char('北岸区协助搭台')}] }
    goals: [{ id: goal:stable-employment, basis: TOPIC, char: [${char('全力稳就业')}] }]
    districts: [{ id: district:north-bank, char: [${char('北岸区')}] }]
    platforms: [{ id: platform:lantern-fair }]
  - id: initiative:lanterns-abroad
    name: 灯具出口
    nameEn: Lanterns for the world
    char: [${char('推动灯具出海')}]
    agencies: [{ id: agency:commerce, role: LEAD }]
    goals: [{ id: goal:prosperity, basis: STATED }]
  - id: initiative:clinics
    name: 社区诊所
    nameEn: Neighbourhood clinics
    char: [${char('开设家门口诊所')}]
    theme: { id: theme:people }
    agencies: [{ id: agency:health, role: LEAD }]
outcomes:
  - id: outcome:visitors
    name: 商户
    nameEn: Merchants
    raw: 近4500家(次)
    figure: ${char('近4500家(次)')}
    kind: RESULT
    measure: LEVEL
    period: { start: 2025-01-01, end: 2025-05-31 }
    char: [${char('引来近4500家(次)商户')}]
    initiative: { id: initiative:lantern-fair }
  - id: outcome:sales
    name: 销售额
    nameEn: Sales
    raw: 1.57万亿元
    figure: ${char('1.57万亿元')}
    kind: RESULT
    measure: LEVEL
    char: [${char('销售额1.57万亿元')}]
    agencies: [{ id: agency:commerce }]
  - id: outcome:growth
    name: 销售额增速
    nameEn: Growth of sales
    raw: 4.8%
    figure: ${char('4.8%')}
    kind: RESULT
    measure: YEAR_ON_YEAR
    direction: UP
    char: [${char('同比增长4.8%')}]
  - id: outcome:streets
    name: 样板街区
    nameEn: Model streets
    raw: 四个
    figure: ${char('四个')}
    kind: SCOPE
    measure: LEVEL
    char: [${char('四个样板街区')}]
  - id: outcome:fairs
    name: 推介会
    nameEn: Presentations
    raw: 数十场
    figure: ${char('数十场')}
    kind: SCOPE
    measure: LEVEL
    char: [${char('数十场推介')}]
  - id: outcome:buyers
    name: 买家
    nameEn: Buyers
    raw: 超十万个
    figure: ${char('超十万个')}
    kind: RESULT
    measure: LEVEL
    char: [${char('吸引超十万个买家')}]
  - id: outcome:crowds
    name: 人流
    nameEn: Crowds
    kind: RESULT
    measure: QUALITATIVE
    direction: UP
    char: [${char('客流激增')}]
  - id: outcome:covered
    name: 诊所覆盖面
    nameEn: Residents covered
    raw: 20%-30%
    figure: ${char('20%-30%')}
    kind: SCOPE
    measure: SHARE
    char: [${char('覆盖20%-30%居民')}]
platforms:
  - { id: platform:lantern-fair, name: 秋灯会, nameEn: Lantern fair, kind: EVENT, char: [${char('秋灯会')}] }
districts:
  - { id: district:north-bank, char: [${char('北岸区')}] }
`

const NAMES = {
  districts: 'seed/registers/districts.yaml',
  source: 'seed/bulletins/lantern/source.yaml',
  facts: 'seed/bulletins/lantern/facts.yaml',
}

/** The files of the example, some of them replaced. */
export function exampleFiles(
  texts: { districts?: string; source?: string; facts?: string } = {},
): SeedFile[] {
  return [
    { name: NAMES.districts, text: texts.districts ?? EXAMPLE_DISTRICTS },
    { name: NAMES.source, text: texts.source ?? EXAMPLE_SOURCE },
    { name: NAMES.facts, text: texts.facts ?? EXAMPLE_FACTS },
  ]
}

/** The example, some of its files replaced. */
export function exampleSeed(texts: Parameters<typeof exampleFiles>[0] = {}): Seed {
  return readSeed(exampleFiles(texts), loadSchema().ontology)
}
