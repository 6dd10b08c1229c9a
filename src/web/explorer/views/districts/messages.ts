import type { Messages } from '../../language/wording.ts'

export const messages = {
  note: {
    zh: '颜色越深，数目越多。方格只表示各区大致方位。',
    en: 'The stronger the colour, the more there are. Tiles lie about as the districts do.',
  },
  shadedBy: { zh: '着色依据', en: 'Shaded by' },
  initiatives: { zh: '行动', en: 'Initiatives' },
  agencies: { zh: '服务主体', en: 'Agencies' },
  map: { zh: '方格图', en: 'Tile map' },
  list: { zh: '列表', en: 'List' },
  counts: {
    zh: '行动 {initiatives}，服务主体 {agencies}',
    en: 'initiatives {initiatives}, agencies {agencies}',
  },
} as const satisfies Messages
