import type { Messages } from '../../language/wording.ts'

export const messages = {
  note: {
    zh: '每个数据照原文所说：近、超、区间都不作精确数看；单位不同不共用刻度。',
    en: 'Each figure as the source puts it: almost, more than and ranges are not exact; no two units share a scale.',
  },
  kind: { zh: '类别', en: 'Kind' },
  measure: { zh: '性质', en: 'Measure' },
  unit: { zh: '单位', en: 'Unit' },
  order: { zh: '排序', en: 'Order' },
  text: { zh: '名称含', en: 'Name holds' },
  all: { zh: '全部', en: 'all' },
  ID: { zh: '默认', en: 'as stored' },
  NAME: { zh: '名称', en: 'by name' },
  VALUE: { zh: '数值', en: 'by value' },
  download: { zh: '下载 CSV', en: 'Download CSV' },
  shown: { zh: '共 {count} 条数据', en: 'Figures: {count}' },
} as const satisfies Messages
