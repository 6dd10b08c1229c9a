import { seedFiles } from '../../../loader/testing/bulletins.ts'

const CITY = 'city: { id: city:east-port }'
const VISITORS = 'name: 接待游客, nameEn: Visitors, kind: RESULT, measure: LEVEL, unit: 人次'
const MEASURED = 'indicator: { id: indicator:east-visitors }'

/** A fictitious city with three reports of one figure, one of them withdrawn, and a bureau that took over from another. */
export const EAST_PORT = seedFiles(
  {
    'east-cities': `cities:
  - { id: city:east-port, name: 东港市, nameEn: East Port, adcode: '990100' }
`,
    'east-agencies': `agencies:
  - id: agency:east-tourism
    name: 市旅游局
    nameEn: East Port Tourism Bureau
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:east-port }
    succeededBy: { id: agency:east-culture }
    formerly: ['agency:east-travel']
  - id: agency:east-culture
    name: 市文旅局
    nameEn: East Port Culture Bureau
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:east-port }
`,
    'east-indicators': `indicators:
  - id: indicator:east-visitors
    name: 东港接待游客
    nameEn: Visitors to East Port
    unit: 人次
    city: { id: city:east-port }
`,
  },
  {
    april: {
      text: '开展春游行动。一季度接待游客500万人次。\n',
      source: [
        CITY,
        'published: 2025-04-10',
        'publisher: { id: agency:east-tourism }',
        'url: https://east-port.example/april',
      ],
      facts: `initiatives:
  - id: initiative:east-spring
    name: 春游行动
    nameEn: Spring outings
    char: [<开展春游行动>]
    subject: PUBLISHER
outcomes:
  - id: outcome:east-spring-visitors
    ${VISITORS.replaceAll(', ', '\n    ')}
    raw: 500万人次
    figure: <500万人次>
    period: { start: 2025-01-01, end: 2025-03-31 }
    char: [<一季度接待游客500万人次>]
    subject: PUBLISHER
    ${MEASURED}
`,
    },
    july: {
      text: '市文旅局称，一季度接待游客超490万人次，上半年接待游客1100万人次。\n',
      source: [CITY, 'published: 2025-07-31', 'publisher: { id: agency:east-culture }'],
      facts: `agencies:
  - { id: agency:east-culture, char: [<市文旅局>] }
outcomes:
  - id: outcome:east-spring-visitors-again
    ${VISITORS.replaceAll(', ', '\n    ')}
    raw: 超490万人次
    figure: <超490万人次>
    period: { start: 2025-01-01, end: 2025-03-31 }
    char: [<一季度接待游客超490万人次>]
    ${MEASURED}
  - id: outcome:east-summer-visitors
    ${VISITORS.replaceAll(', ', '\n    ')}
    raw: 1100万人次
    figure: <1100万人次>
    period: { start: 2025-01-01, end: 2025-06-30 }
    char: [<上半年接待游客1100万人次>]
    ${MEASURED}
`,
    },
    october: {
      text: '上半年接待游客1300万人次。\n',
      source: [CITY, 'published: 2025-10-22'],
      facts: `outcomes:
  - id: outcome:east-summer-visitors-more
    ${VISITORS.replaceAll(', ', '\n    ')}
    raw: 1300万人次
    figure: <1300万人次>
    period: { start: 2025-01-01, end: 2025-06-30 }
    char: [<上半年接待游客1300万人次>]
    ${MEASURED}
`,
    },
    may: {
      text: '一季度接待游客900万人次。\n',
      source: [CITY, 'published: 2025-05-01', 'withdrawn: { on: 2025-06-01, reason: 数字有误。 }'],
      facts: `outcomes:
  - id: outcome:east-wrong-visitors
    ${VISITORS.replaceAll(', ', '\n    ')}
    raw: 900万人次
    figure: <900万人次>
    period: { start: 2025-01-01, end: 2025-03-31 }
    char: [<一季度接待游客900万人次>]
    ${MEASURED}
`,
    },
  },
)
