import { makeDraft } from '../draft.ts'
import type { Draft, DraftInput, Register } from '../model.ts'
import { openSegmenter } from '../segmenter.ts'

const segment = await openSegmenter()

/** An invented city with a harbour, and one across the water. */
export const register: Register = {
  entities: [
    { id: 'city:linhai', type: 'City', names: ['临澜市', '临澜', 'Linlan'], city: undefined },
    { id: 'city:beian', type: 'City', names: ['北岸市', '北岸'], city: undefined },
    { id: 'district:gangbei', type: 'District', names: ['港北区', 'Gangbei District'], city: 'city:linhai' },
    {
      id: 'agency:commerce',
      type: 'Agency',
      names: ['市商务委', '市商务委员会', 'Linlan Commission of Commerce'],
      city: 'city:linhai',
    },
    { id: 'agency:emergency', type: 'Agency', names: ['市应急局'], city: 'city:linhai' },
    { id: 'agency:gangbei', type: 'Agency', names: ['港北区', '港北区人民政府'], city: 'city:linhai' },
    { id: 'agency:gangbei-statistics', type: 'Agency', names: ['港北区统计局'], city: 'city:linhai' },
    { id: 'agency:beian-emergency', type: 'Agency', names: ['市应急局'], city: 'city:beian' },
    {
      id: 'goal:stable-employment',
      type: 'Goal',
      names: ['稳就业', 'Stable employment'],
      city: 'city:linhai',
    },
    { id: 'goal:harbour', type: 'Goal', names: ['港口功能', '“一港两翼”建设'], city: 'city:linhai' },
    { id: 'indicator:throughput', type: 'Indicator', names: ['港口吞吐量'], city: 'city:linhai', unit: '吨' },
  ],
}

/** Drafts an invented text, published by the commission of commerce of the invented city if nothing else is said. */
export function draftText(text: string, input: Partial<DraftInput> = {}): Draft {
  const { published = '2025-10-22', publisher = 'agency:commerce', city = 'city:linhai' } = input
  return makeDraft({ text, published, publisher, city, register, ...input }, segment)
}
