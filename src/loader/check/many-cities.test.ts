import { describe, expect, test } from 'vitest'
import { printDiagnostic } from '../diagnostics.ts'
import { type TestBulletin, seedOf, textsOf } from '../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../testing/two-cities.ts'
import { checkSeed, latestDayAt } from './check.ts'

/** What the check finds in these bulletins, on a day, with their texts or others. */
function check(
  bulletins: Readonly<Record<string, TestBulletin>>,
  { registers = TWO_CITIES, today = '2025-12-31', texts = textsOf(bulletins) } = {},
): string {
  const { diagnostics } = checkSeed(seedOf(registers, bulletins), texts, today)
  return diagnostics.map(printDiagnostic).join('\n') || 'valid'
}

const { east } = TWO_BULLETINS

/** A bulletin of the eastern city, in Chinese or English, that names an agency. */
function citing(text: string, agency: string, cited: string, source = east.source): TestBulletin {
  return { text, source, facts: `agencies: [{ id: agency:${agency}, char: [<${cited}>] }]\n` }
}

describe('a name is that of the city which the source speaks of', () => {
  test('each city has a 市应急局 of its own', () => {
    expect(check(TWO_BULLETINS)).toBe('valid')
  })

  test('the short name does not prove the bureau of another city; its namesake is named', () => {
    expect(
      check({ news: citing('市应急局开展排查。\n', 'west-emergency', '市应急局') }),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '0,4' names "市应急局", but source:news speaks of city:east-port and agency:west-emergency is of city:west-lake: cite where it is named with its city; agency:east-emergency has this name in city:east-port"`,
    )
  })

  test('a name with the city in it proves it, and one beside the city', () => {
    const proves = (text: string, cited: string): string =>
      check({ news: citing(text, 'west-emergency', cited) })
    expect(proves('会同西泽市应急管理局演练。\n', '西泽市应急管理局')).toBe('valid')
    expect(proves('会同西泽市市应急局演练。\n', '市应急局')).toBe('valid')
    expect(proves('会同西泽市应急局演练。\n', '西泽市应急局')).toBe('valid')
    expect(proves('会同西泽的市应急局演练。\n', '市应急局')).toBe('valid')
    expect(proves('西泽来访,市应急局演练。\n', '市应急局')).toContain('names "市应急局", but')
  })

  test('in English, the city may stand after the name', () => {
    const registers = {
      ...TWO_CITIES,
      agencies: TWO_CITIES.agencies.replaceAll(
        /(?:East Port|West Lake) Emergency Bureau/g,
        'Emergency Bureau',
      ),
    }
    const proves = (text: string): string =>
      check({ news: citing(text, 'west-emergency', 'Emergency Bureau') }, { registers })
    expect(proves('The Emergency Bureau of West Lake drills.\n')).toBe('valid')
    expect(proves('West Lake’s Emergency Bureau drills.\n')).toBe('valid')
    expect(proves('The Emergency Bureau drills at West Lake.\n')).toContain('names "Emergency Bureau", but')
  })

  test('the name beside another city is none of the own city', () => {
    expect(
      check({ news: citing('会同西泽市应急局演练。\n', 'east-emergency', '西泽市应急局') }),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '2,8' names "市应急局" of another city: cite where it is named with its city"`,
    )
  })

  test('passages that relationships cite, and districts, likewise', () => {
    const news = {
      text: '北岸区组织演练。\n',
      source: east.source,
      facts: `districts: [{ id: district:west-north, char: [<北岸区>] }]
initiatives:
  - id: initiative:drill
    name: 演习
    nameEn: Exercise
    char: [<组织演练>]
    agencies: [{ id: agency:west-north, role: LEAD }]
`,
    }
    expect(check({ news })).toMatchInlineSnapshot(`
      "seed/bulletins/news/facts.yaml:1:47: '0,3' names "北岸区", but source:news speaks of city:east-port and district:west-north is of city:west-lake: cite where it is named with its city; district:east-north has this name in city:east-port
      seed/bulletins/news/facts.yaml:6:12: passage 1 names "北岸区", but source:news speaks of city:east-port and agency:west-north is of city:west-lake: cite where it is named with its city"
    `)
    expect(check({ news: { ...news, text: '西泽市北岸区组织演练。\n' } })).toBe('valid')
  })

  test('a source that speaks of no city names each with its city', () => {
    expect(check({ news: citing('市应急局开展排查。\n', 'east-emergency', '市应急局', []) })).toContain(
      'but source:news names no city in its source.yaml and agency:east-emergency is of city:east-port',
    )
    expect(check({ news: citing('东港市应急局开展排查。\n', 'east-emergency', '东港市应急局', []) })).toBe(
      'valid',
    )
  })
})

test('an implied publisher is not looked for in the passage', () => {
  const report = {
    text: '全区开设课堂十二个。\n',
    source: ['city: { id: city:west-lake }', 'publisher: { id: agency:west-north }'],
    facts:
      'initiatives: [{ id: initiative:classes, name: 课堂, nameEn: Classes, char: [<全区开设课堂>], subject: PUBLISHER }]\n',
  }
  const stated = {
    ...report,
    facts: report.facts.replace('subject: PUBLISHER', 'agencies: [{ id: agency:west-north, role: LEAD }]'),
  }
  expect(check({ report })).not.toContain('agency:west-north')
  expect(check({ report: stated })).toContain(
    'passage 1 does not contain the name or an alias of agency:west-north',
  )
})

test('dates that lie ahead, or are in the wrong order', () => {
  const dated = (...source: string[]): string =>
    check({ east: { ...east, source: ['city: { id: city:east-port }', ...source] } }, { today: '2025-06-30' })
  expect(dated('published: 2025-06-30')).toBe('valid')
  expect(dated('published: 2025-07-01')).toMatchInlineSnapshot(
    `"seed/bulletins/east/source.yaml:9:14: published of source:east is 2025-07-01, after today, 2025-06-30; write the day it came out, or leave published out"`,
  )
  expect(dated('withdrawn: { on: 2025-07-01 }')).toMatchInlineSnapshot(
    `"seed/bulletins/east/source.yaml:9:14: withdrawn of source:east is on 2025-07-01, after today, 2025-06-30; leave it out until then"`,
  )
  expect(dated('published: 2025-03-02', 'withdrawn: { on: 2025-03-01 }')).toMatchInlineSnapshot(
    `"seed/bulletins/east/source.yaml:10:14: withdrawn of source:east is on 2025-03-01, before it was published on 2025-03-02"`,
  )
})

test('a day has come when it has come anywhere', () => {
  expect(latestDayAt(new Date('2025-06-30T09:59:00Z'))).toBe('2025-06-30')
  expect(latestDayAt(new Date('2025-06-30T16:30:00Z'))).toBe('2025-07-01')
})

describe('a text that was edited after its facts were written', () => {
  const report = {
    text: '市应急局检查企业500家。另有市应急局演练。\n',
    source: east.source,
    facts: `agencies: [{ id: agency:east-emergency, char: [<市应急局>] }]
outcomes:
  - id: outcome:companies
    name: 企业
    nameEn: Companies
    raw: 500家
    figure: <500家>
    kind: RESULT
    measure: LEVEL
    char: [<企业500家>]
`,
  }
  const edited = (text: string): string =>
    check({ report }, { texts: new Map([['source:report', text]]) }).replaceAll(/[0-9a-f]{64}/g, '…')

  test('says which citations no longer hold, and where each went', () => {
    expect(edited('今年,市应急局检查企业500家。另有市应急局演练。\n')).toMatchInlineSnapshot(`
      "seed/bulletins/report/facts.yaml:1:48: char '0,4' of agency:east-emergency no longer holds: it is now at '3,7', '18,22'
      seed/bulletins/report/facts.yaml:7:13: figure '8,12' of outcome:companies no longer holds: it is now at '11,15'
      seed/bulletins/report/source.yaml:2:3: report.txt has sha256 …, not …: it is not the edition of source:report that is cited. Replace it by that edition, or cite this one: 2 of 2 citations by name or figure no longer hold; 1 more contain no name or figure to tell by"
    `)
  })

  test('says what is gone', () => {
    expect(edited('市应急局检查企业800家。\n')).toMatchInlineSnapshot(`
      "seed/bulletins/report/facts.yaml:7:13: figure '8,12' of outcome:companies no longer holds: "500家" is nowhere in this edition
      seed/bulletins/report/source.yaml:2:3: report.txt has sha256 …, not …: it is not the edition of source:report that is cited. Replace it by that edition, or cite this one: 1 of 2 citations by name or figure no longer hold; 1 more contain no name or figure to tell by"
    `)
  })

  test('says that all hold', () => {
    expect(edited(`${report.text}完。\n`)).toMatchInlineSnapshot(
      `"seed/bulletins/report/source.yaml:2:3: report.txt has sha256 …, not …: it is not the edition of source:report that is cited. Replace it by that edition, or cite this one: 0 of 2 citations by name or figure no longer hold; 1 more contain no name or figure to tell by"`,
    )
  })
})
