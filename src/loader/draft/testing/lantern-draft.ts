import type { DraftFile } from '../file/model.ts'

/** An invented text, and a draft of it such as rules make. */
export const LANTERN_TEXT = `灯会简况
上半年，市灯会办会同港北区举办灯会9场，观众同比增长12%，以灯会促消费。
市灯会办下半年再办灯会3场，落实“五彩”规定。
`

const NEW = { by: 'rule', nameEn: '', candidates: [] } as const

export const LANTERN_DRAFT: DraftFile = {
  version: 1,
  slug: 'lanterns',
  records: [
    {
      ...{ key: 'source', by: 'rule', type: 'Source' },
      ...{ id: 'source:lanterns', name: '灯会简况', nameEn: 'Lanterns in brief', language: 'zh' },
      ...{ published: '2025-07-10', publisher: 'agency-9,13', city: 'city:east-port', file: 'lanterns.txt' },
      sha256: '924c6f10441a74b771a66a7e39996cf207e2c782064ddbc883226b599151d73a',
    },
    {
      ...{ ...NEW, key: 'agency-9,13', type: 'Agency', name: '市灯会办' },
      identity: { id: 'agency:denghui-ban', isNew: true },
      mentions: [
        { exact: '市灯会办', prefix: '，' },
        { exact: '市灯会办', prefix: '\n' },
      ],
      ...{ kind: 'GOVERNMENT_DEPARTMENT', place: 'city:east-port', aliases: [] },
    },
    {
      ...{ ...NEW, key: 'agency-15,18', type: 'Agency', name: '港北区', nameEn: 'North Bank' },
      identity: { id: 'agency:east-north', isNew: false },
      mentions: [{ exact: '港北区' }],
      aliases: [],
    },
    {
      ...{ ...NEW, key: 'goal-38,41', type: 'Goal', name: '促消费' },
      identity: { id: 'goal:cu-xiaofei', isNew: true },
      ...{ mentions: [{ exact: '促消费' }], aliases: [] },
    },
    {
      ...{ ...NEW, key: 'indicator-22,24', type: 'Indicator', name: '灯会场次' },
      identity: { id: 'indicator:east-port-denghui-changci', isNew: true },
      ...{ unit: '场', of: 'city:east-port' },
    },
    {
      ...{ ...NEW, key: 'initiative-9,41', type: 'Initiative', name: '举办灯会' },
      identity: { id: 'initiative:lanterns-juban-denghui', isNew: true },
      quotes: [{ exact: '市灯会办会同港北区举办灯会9场，观众同比增长12%，以灯会促消费' }],
      isImplied: false,
      agencies: [
        {
          agency: 'agency-9,13',
          role: 'LEAD',
          quote: { exact: '市灯会办会同港北区举办灯会9场，观众同比增长12%，以灯会促消费' },
        },
        {
          agency: 'agency-15,18',
          role: 'SUPPORT',
          quote: { exact: '市灯会办会同港北区举办灯会9场，观众同比增长12%，以灯会促消费' },
        },
      ],
      goals: [{ goal: 'goal-38,41', basis: 'STATED', quote: { exact: '促消费' } }],
    },
    {
      ...{ ...NEW, key: 'outcome-22,24', type: 'Outcome', name: '灯会场次' },
      identity: { id: 'outcome:lanterns-denghui-changci', isNew: true },
      ...{ quote: { exact: '举办灯会9场' }, figure: { exact: '9场' }, kind: 'SCOPE', measure: 'LEVEL' },
      ...{ direction: null, period: { start: '2025-01-01', end: '2025-06-30' }, isImplied: false },
      ...{ initiative: 'initiative-9,41', indicator: 'indicator-22,24' },
    },
    {
      ...{ ...NEW, key: 'outcome-31,34', type: 'Outcome', name: '观众增速' },
      identity: { id: 'outcome:lanterns-guanzhong-zengsu', isNew: true },
      ...{ quote: { exact: '观众同比增长12%' }, figure: { exact: '12%' }, kind: 'RESULT' },
      ...{ measure: 'YEAR_ON_YEAR', direction: 'UP', period: null, isImplied: false },
      initiative: 'initiative-9,41',
    },
    {
      ...{
        key: 'term-60,62',
        by: 'rule',
        type: 'Term',
        quote: { exact: '五彩' },
        term: '五彩',
        category: 'NAME',
      },
    },
  ],
}
