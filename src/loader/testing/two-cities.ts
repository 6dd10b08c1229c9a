import type { TestBulletin } from './bulletins.ts'

/** Registers of two fictitious cities, each with a bureau that its own bulletins call 市应急局. */
export const TWO_CITIES: Readonly<Record<'cities' | 'districts' | 'agencies', string>> = {
  cities: `cities:
  - { id: city:east-port, name: 东港市, nameEn: East Port, aliases: [东港], adcode: '990100' }
  - { id: city:west-lake, name: 西泽市, nameEn: West Lake, aliases: [西泽], adcode: '990200' }
`,
  districts: `districts:
  - { id: district:east-north, name: 北岸区, nameEn: North Bank, adcode: '990101', city: { id: city:east-port } }
  - { id: district:west-north, name: 北岸区, nameEn: North Bank, adcode: '990201', city: { id: city:west-lake } }
`,
  agencies: `agencies:
  - id: agency:east-emergency
    name: 市应急局
    nameEn: East Port Emergency Bureau
    aliases: [东港市应急管理局]
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:east-port }
  - id: agency:west-emergency
    name: 市应急局
    nameEn: West Lake Emergency Bureau
    aliases: [西泽市应急管理局]
    kind: GOVERNMENT_DEPARTMENT
    city: { id: city:west-lake }
  - id: agency:west-north
    name: 北岸区
    nameEn: North Bank Government
    kind: DISTRICT_GOVERNMENT
    city: { id: city:west-lake }
`,
}

/** A bulletin of each city. */
export const TWO_BULLETINS = {
  east: {
    text: '市应急局开展安全排查。\n',
    source: ['city: { id: city:east-port }', 'published: 2025-03-31'],
    facts: `agencies:
  - { id: agency:east-emergency, char: [<市应急局>] }
initiatives:
  - id: initiative:east-checks
    name: 排查
    nameEn: Checks
    char: [<市应急局开展安全排查>]
    agencies: [{ id: agency:east-emergency, role: LEAD }]
`,
  },
  west: {
    text: '市应急局组织演练。北岸区参加。\n',
    source: ['city: { id: city:west-lake }', 'published: 2025-07-31'],
    facts: `agencies:
  - { id: agency:west-emergency, char: [<市应急局>] }
initiatives:
  - id: initiative:west-drill
    name: 演练
    nameEn: Drill
    char: [<市应急局组织演练>]
    agencies:
      - { id: agency:west-emergency, role: LEAD }
      - { id: agency:west-north, role: SUPPORT, char: [<北岸区参加>] }
`,
  },
} satisfies Readonly<Record<string, TestBulletin>>
