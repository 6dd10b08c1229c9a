import type { Messages } from '../../language/wording.ts'

export const messages = {
  note: {
    zh: '每格是主体推动该目标所通过的行动数；点开看依据。上级目标含其下级。',
    en: 'Each cell counts the initiatives through which an agency drives a goal; open it to see them. A goal holds what its parts hold.',
  },
  cut: {
    zh: '图谱较大：此处只列前 100 个主体和前 100 个目标。',
    en: 'The graph is large: these are its first 100 agencies and 100 goals.',
  },
  order: { zh: '排序', en: 'Order' },
  name: { zh: '名称', en: 'by name' },
  total: { zh: '行动数', en: 'by number' },
  filter: { zh: '筛选', en: 'Filter' },
  goal: { zh: '目标', en: 'Goal' },
  fold: { zh: '收起{name}', en: 'Fold {name}' },
  unfold: { zh: '展开{name}', en: 'Unfold {name}' },
  cell: {
    zh: '{agency}，{goal}：{count} 项行动，{basis}',
    en: '{agency}, {goal}: initiatives: {count}, {basis}',
  },
  behind: { zh: '这一格的依据', en: 'What is behind this cell' },
} as const satisfies Messages
