import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('a figure is a line; what is not there is empty; commas and quotes are kept', () => {
  const csv = csvOf([
    {
      ...{ id: 'outcome:visits', name: '客流, "夜"', nameEn: 'Visits', kind: 'RESULT', measure: 'LEVEL' },
      ...{
        direction: null,
        raw: '近500人',
        comparator: 'ALMOST',
        value: 500,
        valueMin: null,
        valueMax: null,
      },
      ...{ unit: '人', period: { start: '2025-01-01', end: null } },
      evidence: [
        {
          ...{
            source: { id: 'source:bulletin', name: '公报', nameEn: 'Bulletin', published: null },
            paragraph: 1,
          },
          ...{ start: 3, end: 8, quote: null },
        },
      ],
    },
  ])
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFid,name,nameEn,kind,measure,direction,raw,comparator,value,valueMin,valueMax,unit,periodStart,periodEnd,evidence',
    'outcome:visits,"客流, ""夜""",Visits,RESULT,LEVEL,,近500人,ALMOST,500,,,人,2025-01-01,,"source:bulletin#char=3,8"',
    '',
  ])
})
