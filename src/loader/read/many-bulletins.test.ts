import { describe, expect, test } from 'vitest'
import { printCitation } from '../../citation.ts'
import { problemsIn, seedOf } from '../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../testing/two-cities.ts'

const { east, west } = TWO_BULLETINS

/** What is wrong with the registers and both bulletins, one text of a register or of the bulletin `east` replaced. */
function problems(
  where: keyof typeof TWO_CITIES | 'source' | 'facts',
  from: string | RegExp,
  to: string,
): string {
  const replaced = (text: string): string => {
    expect(text).toMatch(from)
    return text.replace(from, to)
  }
  if (where === 'facts')
    return problemsIn(TWO_CITIES, { east: { ...east, facts: replaced(east.facts) }, west })
  if (where === 'source') {
    const source = replaced(east.source.join('\n')).split('\n')
    return problemsIn(TWO_CITIES, { east: { ...east, source }, west })
  }
  return problemsIn({ ...TWO_CITIES, [where]: replaced(TWO_CITIES[where]) }, TWO_BULLETINS)
}

describe('registers', () => {
  test('define what bulletins cite, relationships that need no evidence among it', () => {
    const seed = seedOf(TWO_CITIES, TWO_BULLETINS)
    expect(seed.relationships.filter(({ type }) => type === 'IN_CITY').map(({ from, to }) => `${from} ${to}`))
      .toMatchInlineSnapshot(`
        [
          "district:east-north city:east-port",
          "district:west-north city:west-lake",
          "agency:east-emergency city:east-port",
          "agency:west-emergency city:west-lake",
          "agency:west-north city:west-lake",
          "source:east city:east-port",
          "source:west city:west-lake",
        ]
      `)
    expect(seed.sources.map(({ published }) => published?.date)).toEqual(['2025-03-31', '2025-07-31'])
  })

  test('are read without any bulletin, and without either', () => {
    expect(problemsIn(TWO_CITIES, {})).toBe('valid')
    expect(problemsIn(TWO_CITIES, { east })).toBe('valid')
    expect(problemsIn(TWO_CITIES, { west })).toBe('valid')
  })

  test('state no relationship that needs evidence', () => {
    expect(problems('agencies', 'kind', 'districts: []\n    kind')).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:6:5: agency:east-emergency has an unknown key "districts"; did you mean district?"`,
    )
    expect(
      problems('agencies', '{ id: city:east-port }', "{ id: city:east-port, char: ['0,1'] }"),
    ).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:7:33: city of agency:east-emergency has an unknown key "char"; expected id"`,
    )
  })

  test('what two bulletins state belongs in one', () => {
    const gone = / {2}- id: agency:east-emergency\n[^]*?(?= {2}- id: agency:west-emergency)/
    const own = `{ id: agency:east-emergency, name: 市应急局, nameEn: Bureau, kind: GOVERNMENT_DEPARTMENT, city: { id: city:east-port }, char`
    const agencies = TWO_CITIES.agencies.replace(gone, '')
    const facts = east.facts.replace('{ id: agency:east-emergency, char', own)
    const later = {
      text: '东港市应急局与西泽市会商。\n',
      facts: 'agencies: [{ id: agency:east-emergency, char: [<东港市应急局>] }]\n',
    }
    const files = { ...TWO_CITIES, agencies }
    expect(problemsIn(files, { east: { ...east, facts } })).toBe('valid')
    expect(problemsIn(files, { east: { ...east, facts }, later })).toMatchInlineSnapshot(
      `"seed/bulletins/later/facts.yaml:1:12: agency:east-emergency is defined by source:east alone, which may be withdrawn, at seed/bulletins/east/facts.yaml:2:5; move its name, nameEn, kind to seed/registers/agencies.yaml, and leave id, char and relationships there"`,
    )
    const withdrawn = { ...east, facts, source: [...east.source, 'withdrawn: { on: 2025-09-01 }'] }
    expect(problemsIn(files, { east: withdrawn, later })).toContain(
      'source:east alone, which is withdrawn, at',
    )
  })

  test('a figure of one bulletin is not stated by another', () => {
    const outcome = (name: string): string =>
      `outcomes:\n  - { id: outcome:checks, ${name}kind: RESULT, measure: QUALITATIVE, char: [<排查>] }\n`
    const facts = east.facts + outcome('name: 查, nameEn: Checked, ')
    const later = {
      text: '又是排查。\n',
      facts: 'outcomes: [{ id: outcome:checks, char: [<排查>] }]\n',
    }
    expect(problemsIn(TWO_CITIES, { east: { ...east, facts }, later })).toContain(
      'a figure is what one source says: give this one an id of its own',
    )
  })
})

describe('aliases', () => {
  const adding = (alias: string): string =>
    east.facts.replace(
      '{ id: agency:east-emergency, char',
      `{ id: agency:east-emergency, aliases: [${alias}], char`,
    )

  test('a bulletin adds one to what a register defines', () => {
    const seed = seedOf(TWO_CITIES, { east: { ...east, facts: adding('应急局, 东港市应急管理局') }, west })
    const node = seed.nodes.get('agency:east-emergency')
    expect(node?.properties['aliases']).toEqual(['东港市应急管理局', '应急局'])
    expect(node?.addedAliases.map(({ alias, source }) => `${alias} ${source}`)).toEqual([
      '应急局 source:east',
    ])
  })

  test('one that is taken is reported where it is added, whichever file comes first', () => {
    const files = {
      ...TWO_CITIES,
      agencies: TWO_CITIES.agencies
        .replace('[西泽市应急管理局]', '[应急厅]')
        .replace(/west-lake/, 'east-port'),
    }
    const agencies = files.agencies.replace(
      'name: 市应急局\n    nameEn: West',
      'name: 应急总队\n    nameEn: West',
    )
    expect(
      problemsIn({ ...files, agencies }, { east: { ...east, facts: adding('应急总队') } }),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/east/facts.yaml:2:43: agency:east-emergency has the same name "应急总队" as agency:west-emergency at seed/registers/agencies.yaml:8:5; names and aliases must be unique among agencies of city:east-port: if they are one, keep one and give it formerly, otherwise rename, or give each the district it is of"`,
    )
  })

  test('twins that differ in width are named as such', () => {
    const agencies = TWO_CITIES.agencies
      .replace('[东港市应急管理局]', '[东港（集团）]')
      .replace('name: 北岸区', 'name: 东港(集团)')
      .replace(/city: \{ id: city:west-lake \}\n$/, 'city: { id: city:east-port }\n')
    expect(problemsIn({ ...TWO_CITIES, agencies }, { east })).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:14:5: agency:west-north has the same name "东港(集团)" ("东港(集团)" and "东港（集团）" differ in the width of characters alone) as agency:east-emergency at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of city:east-port: if they are one, keep one and give it formerly, otherwise rename, or give each the district it is of"`,
    )
  })
})

describe('names', () => {
  test('are unique within a city, not beyond', () => {
    expect(problemsIn(TWO_CITIES, TWO_BULLETINS)).toBe('valid')
    const moved = TWO_CITIES.agencies.replace(/city:west-lake/, 'city:east-port')
    expect(problemsIn({ ...TWO_CITIES, agencies: moved }, {})).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:8:5: agency:west-emergency has the same name "市应急局" as agency:east-emergency at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of city:east-port: if they are one, keep one and give it formerly, otherwise rename, or give each the district it is of"`,
    )
  })

  test('of what is of no city may be meant in any', () => {
    const none = TWO_CITIES.agencies.replace('    city: { id: city:west-lake }\n', '')
    expect(problemsIn({ ...TWO_CITIES, agencies: none }, {})).toContain(
      'agency:west-emergency has the same name "市应急局" as agency:east-emergency',
    )
  })
})

describe('merged identifiers', () => {
  const agencies = TWO_CITIES.agencies.replace(
    'name: 市应急局\n    nameEn: East',
    'formerly: [agency:east-safety, agency:east-fire]\n    name: 市应急局\n    nameEn: East',
  )

  test('facts may use them: they are of what they were merged into', () => {
    const facts = east.facts.replaceAll('agency:east-emergency', 'agency:east-safety')
    const seed = seedOf({ ...TWO_CITIES, agencies }, { east: { ...east, facts } })
    expect(seed.nodes.get('agency:east-emergency')?.evidence.map(printCitation)).toEqual([
      'source:east#char=0,4',
    ])
    expect(seed.relationships.find(({ type }) => type === 'LEADS')).toMatchObject({
      from: 'agency:east-emergency',
      to: 'initiative:east-checks',
    })
    expect(seed.nodes.has('agency:east-safety')).toBe(false)
  })

  test.each([
    ['agency:west-emergency', 'is still defined at seed/registers/agencies.yaml:9:5; remove that definition'],
    ['agency:east-emergency', 'agency:east-emergency is its own id; leave it out'],
    ['goal:safety', '"goal:safety" is no id of agencies; expected one such as agency:a-readable-slug'],
  ])('%s is none', (id, message) => {
    expect(problemsIn({ ...TWO_CITIES, agencies: agencies.replace('agency:east-safety', id) }, {})).toContain(
      message,
    )
  })

  test('go into one only', () => {
    const twice = agencies.replace(
      'name: 市应急局\n    nameEn: West',
      'formerly: [agency:east-fire]\n    name: 市应急局\n    nameEn: West',
    )
    expect(problemsIn({ ...TWO_CITIES, agencies: twice }, {})).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:9:5: formerly of agency:west-emergency: agency:east-fire was merged into agency:east-emergency at seed/registers/agencies.yaml:2:5; it can be in one only"`,
    )
  })
})

describe('implied subjects', () => {
  const report = {
    text: '全区开设课堂12个。\n',
    source: ['city: { id: city:west-lake }', 'publisher: { id: agency:west-north }'],
    facts: `initiatives:
  - { id: initiative:classes, name: 课堂, nameEn: Classes, char: [<全区开设课堂>], subject: PUBLISHER }
outcomes:
  - id: outcome:classes
    name: 课堂数
    nameEn: Classes opened
    raw: 12个
    figure: <12个>
    kind: RESULT
    measure: LEVEL
    char: [<课堂12个>]
    subject: PUBLISHER
`,
  }

  test('the publisher leads and reports, as the clause implies', () => {
    const { relationships } = seedOf(TWO_CITIES, { report })
    expect(
      relationships
        .filter(({ from }) => from === 'agency:west-north')
        .map(({ type, to, properties, evidence }) => [type, to, properties, evidence.map(printCitation)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "IN_CITY",
          "city:west-lake",
          {},
          [],
        ],
        [
          "LEADS",
          "initiative:classes",
          {
            "implied": true,
          },
          [
            "source:report#char=0,6",
          ],
        ],
        [
          "REPORTED",
          "outcome:classes",
          {
            "implied": true,
          },
          [
            "source:report#char=4,9",
          ],
        ],
      ]
    `)
  })

  test('what another source states is not implied any more', () => {
    const registers = {
      ...TWO_CITIES,
      initiatives: 'initiatives:\n  - { id: initiative:classes, name: 课堂, nameEn: Classes }\n',
    }
    const facts = report.facts.replace('name: 课堂, nameEn: Classes, ', '')
    const later = {
      text: '北岸区继续开设课堂。\n',
      facts:
        'initiatives: [{ id: initiative:classes, char: [<开设课堂>], agencies: [{ id: agency:west-north, role: LEAD }] }]\n',
    }
    const leads = seedOf(registers, { report: { ...report, facts }, later }).relationships.find(
      ({ type }) => type === 'LEADS',
    )
    expect(leads?.properties).toEqual({ implied: false })
    expect(leads?.evidence.map(printCitation)).toEqual(['source:later#char=5,9', 'source:report#char=0,6'])
  })

  test.each([
    ['a source without a publisher', report.source.slice(0, 1), report.facts],
    ['another subject', report.source, report.facts.replace('PUBLISHER', 'AUTHOR')],
    [
      'a flag that is derived',
      report.source,
      report.facts.replace(
        'subject: PUBLISHER',
        'agencies: [{ id: agency:west-north, role: LEAD, implied: true }]',
      ),
    ],
  ])('%s', (_, source, facts) => {
    expect(problemsIn(TWO_CITIES, { report: { ...report, source, facts } })).toMatchSnapshot()
  })
})

describe('a diagnostic gives file, line and what to do', () => {
  test('a publisher that is no agency', () => {
    expect(
      problems('source', 'published', 'publisher: { id: city:east-port }\npublished'),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/east/source.yaml:9:20: publisher of source:east: city:east-port is a City; expected an Agency, agency:…"`,
    )
  })

  test('a city without its code', () => {
    expect(problems('cities', ", adcode: '990100'", '')).toMatchInlineSnapshot(
      `"seed/registers/cities.yaml:2:5: city:east-port lacks adcode"`,
    )
    expect(problems('cities', "'990100'", "'9901'")).toMatchInlineSnapshot(
      `"seed/registers/cities.yaml:2:80: adcode of city:east-port is "9901"; expected 6 digits in quotation marks"`,
    )
  })

  test('a city with the code of another', () => {
    expect(problems('cities', "'990200'", "'990100'")).toMatchInlineSnapshot(
      `"seed/registers/cities.yaml:3:5: city:west-lake has the adcode "990100" of city:east-port at seed/registers/cities.yaml:2:5; each of the cities has its own"`,
    )
    expect(problems('districts', "'990201'", "'990101'")).toContain(
      'has the adcode "990101" of district:east-north',
    )
  })

  test('a cycle of succession', () => {
    const by = (id: string): string => `succeededBy: { id: agency:${id} }\n    kind`
    const agencies = TWO_CITIES.agencies
      .replace('kind', by('west-emergency'))
      .replace(/(West[^]*?)kind/, `$1${by('east-emergency')}`)
    expect(problemsIn({ ...TWO_CITIES, agencies }, {})).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:6:24: SUCCEEDED_BY forms a cycle: agency:east-emergency → agency:west-emergency → agency:east-emergency"`,
    )
  })

  test('one text under two slugs', () => {
    const again = { ...east, facts: 'agencies: []\n' }
    expect(problemsIn(TWO_CITIES, { again, east })).toMatchInlineSnapshot(
      `"seed/bulletins/east/source.yaml:2:3: source:east has the same text as source:again at seed/bulletins/again/source.yaml:2:3, by its sha256; keep one of them"`,
    )
  })

  test('a withdrawal without its date', () => {
    expect(problems('source', 'published', 'withdrawn: { reason: 更正 }\npublished')).toMatchInlineSnapshot(
      `"seed/bulletins/east/source.yaml:9:14: withdrawn of source:east lacks on; say since when, for example on: 2025-09-01"`,
    )
  })
})
