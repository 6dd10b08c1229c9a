import { describe, expect, test } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import type { Ontology } from '../../ontology/model.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { printCitation } from '../../citation.ts'
import { readSeed } from './read-seed.ts'
import {
  EXAMPLE_DISTRICTS,
  EXAMPLE_FACTS,
  EXAMPLE_SOURCE,
  char,
  exampleFiles,
  exampleSeed,
} from '../testing/example-seed.ts'

/** The diagnostics as printed, one per line. */
function diagnosticsIn(texts: Parameters<typeof exampleFiles>[0]): string {
  try {
    exampleSeed(texts)
    return 'valid'
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.message
    throw error
  }
}

/** The facts of the example with one text replaced, which must occur once. */
function facts(from: string, to: string): { facts: string } {
  return { facts: replaceOnce(EXAMPLE_FACTS, from, to) }
}

function source(from: string, to: string): { source: string } {
  return { source: replaceOnce(EXAMPLE_SOURCE, from, to) }
}

function replaceOnce(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2)
  return text.replace(from, to)
}

describe('a valid seed', () => {
  const seed = exampleSeed()

  test('a record has its properties, those of embedded objects and those derived from a figure', () => {
    expect(seed.nodes.get('outcome:visitors')?.properties).toMatchInlineSnapshot(`
      {
        "aliases": [],
        "comparator": "ALMOST",
        "id": "outcome:visitors",
        "kind": "RESULT",
        "measure": "LEVEL",
        "name": "商户",
        "nameEn": "Merchants",
        "periodEnd": "2025-05-31",
        "periodStart": "2025-01-01",
        "raw": "近4500家(次)",
        "unit": "家(次)",
        "value": 4500,
        "valueMax": 4500,
      }
    `)
  })

  test('a relationship without char inherits char of its record', () => {
    const cited = seed.relationships
      .filter(({ to }) => to === 'initiative:lantern-fair')
      .map(({ type, from, evidence }) => [from, type, ...evidence.map(printCitation)].join(' '))
    expect(cited).toMatchInlineSnapshot(`
      [
        "agency:commerce LEADS source:lantern-bulletin#char=19,28",
        "agency:north-bank SUPPORTS source:lantern-bulletin#char=63,70",
      ]
    `)
  })

  test('a record of a bulletin adds evidence to what a register defines', () => {
    const district = seed.nodes.get('district:north-bank')
    expect(district?.properties).toMatchObject({ name: '北岸区', adcode: '999901' })
    expect(district?.evidence.map(printCitation)).toEqual([
      `source:lantern-bulletin#char=${char('北岸区').slice(1, -1)}`,
    ])
  })

  test('passages and themes belong to the source', () => {
    const structure = seed.relationships
      .filter(({ type, from }) => type.startsWith('HAS_') || from.startsWith('passage:'))
      .map(({ type, from, to }) => `${from} ${type} ${to}`)
    expect(structure.join('\n')).toMatchInlineSnapshot(`
      "passage:lantern-bulletin-1 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-2 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-2 UNDER theme:harbour
      passage:lantern-bulletin-3 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-3 UNDER theme:harbour
      passage:lantern-bulletin-4 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-4 UNDER theme:harbour
      passage:lantern-bulletin-5 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-5 UNDER theme:people
      passage:lantern-bulletin-6 PART_OF source:lantern-bulletin
      passage:lantern-bulletin-6 UNDER theme:people
      source:lantern-bulletin HAS_THEME theme:harbour
      source:lantern-bulletin HAS_THEME theme:people"
    `)
  })

  test('a relationship may be stated at either end', () => {
    const own = `    char: [${char('镇卫生局')}]\n`
    const clinics = `{ id: initiative:clinics, role: LEAD, char: [${char('开设家门口诊所')}] }`
    const other = exampleSeed(facts(own, `${own}    initiatives: [${clinics}]\n`))
    const print = (one: typeof seed): string[] =>
      one.relationships.map(({ type, from, to }) => `${from} ${type} ${to}`).sort()
    expect(print(other)).toEqual(print(seed))
  })
})

describe('a diagnostic gives location, error and remedy', () => {
  test('invalid YAML', () => {
    expect(diagnosticsIn(facts('themes:', 'themes: [}'))).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:1:10: invalid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      seed/bulletins/lantern/facts.yaml:1:11: invalid YAML: A block sequence may not be used as an implicit map key
      seed/bulletins/lantern/facts.yaml:2:3: invalid YAML: Implicit keys need to be on a single line
      seed/bulletins/lantern/facts.yaml:2:3: invalid YAML: Implicit map keys need to be followed by map values"
    `)
    expect(diagnosticsIn({ facts: 'agencies:\n\t- id: x\n' })).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:2:1: invalid YAML: Tabs are not allowed as indentation"`,
    )
    expect(diagnosticsIn({ facts: '' })).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:1:1: the file is empty; expected a map such as agencies: […]"`,
    )
    expect(diagnosticsIn({ facts: 'goals: &g []\nthemes: *g\n' })).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:2:9: YAML aliases (*name) are not supported; write the value out
      seed/bulletins/lantern/facts.yaml:2:9: themes is empty; expected a list such as [{ id: theme:… }]"
    `)
    expect(diagnosticsIn({ facts: 'goals: []\ngoals: []\n' })).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:2:1: invalid YAML: Map keys must be unique"`,
    )
  })

  test('an unknown section or key', () => {
    expect(diagnosticsIn(facts('platforms:\n', 'platfroms:\n'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:122:1: unknown section "platfroms"; did you mean platforms?"`,
    )
    expect(diagnosticsIn({ facts: 'passages: []\n' })).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:1:1: passages belong in source.yaml
      seed/bulletins/lantern/source.yaml:11:5: theme of passage:lantern-bulletin-2: unknown id theme:harbour
      seed/bulletins/lantern/source.yaml:12:5: theme of passage:lantern-bulletin-3: unknown id theme:harbour
      seed/bulletins/lantern/source.yaml:13:5: theme of passage:lantern-bulletin-4: unknown id theme:harbour
      seed/bulletins/lantern/source.yaml:14:5: theme of passage:lantern-bulletin-5: unknown id theme:people
      seed/bulletins/lantern/source.yaml:15:5: theme of passage:lantern-bulletin-6: unknown id theme:people"
    `)
    expect(diagnosticsIn(facts('summary:', 'sumary:'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:33:5: initiative:lantern-fair has an unknown key "sumary"; did you mean summary?"`,
    )
    expect(diagnosticsIn(facts('summary:', 'weather:'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:33:5: initiative:lantern-fair has an unknown key "weather"; expected id, name, nameEn, aliases, formerly, summary, summaryEn, theme, agencies, goals, districts, outcomes, documents, places, platforms, partners, char or subject"`,
    )
    expect(diagnosticsIn(facts('role: SUPPORT', 'roll: SUPPORT'))).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:38:9: an item of agencies of initiative:lantern-fair lacks role; expected LEAD or SUPPORT
      seed/bulletins/lantern/facts.yaml:38:34: an item of agencies of initiative:lantern-fair has an unknown key "roll"; did you mean role?"
    `)
    expect(diagnosticsIn(facts('start: 2025-01-01', 'from: 2025-01-01'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:15: period of outcome:visitors has an unknown key "from"; expected start or end"`,
    )
    expect(
      diagnosticsIn({ districts: EXAMPLE_DISTRICTS.replace('adcode', "char: ['0,1'], adcode") }),
    ).toMatchInlineSnapshot(
      `"seed/registers/districts.yaml:2:87: district:north-bank has an unknown key "char"; expected id, name, nameEn, aliases, formerly, adcode or city"`,
    )
  })

  test('a value of the wrong type', () => {
    expect(diagnosticsIn({ districts: EXAMPLE_DISTRICTS.replaceAll("'", '') })).toMatchInlineSnapshot(`
      "seed/registers/districts.yaml:2:95: adcode of district:north-bank is 999901; expected 6 digits in quotation marks
      seed/registers/districts.yaml:3:80: adcode of district:south-bank is 999902; expected 6 digits in quotation marks"
    `)
    expect(diagnosticsIn(facts('kind: EVENT', 'kind: EVNT'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:123:73: kind of platform:lantern-fair is "EVNT"; expected PLATFORM, EVENT, PROGRAMME or MECHANISM; did you mean EVENT?"`,
    )
    expect(diagnosticsIn(facts('aliases: [云港商务局]', 'aliases: 云港商务局'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:8:14: aliases of agency:commerce is "云港商务局"; expected a list such as [a, b]"`,
    )
    expect(diagnosticsIn(facts('aliases: [云港商务局]', "aliases: [2025, '']"))).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:8:15: an item of aliases of agency:commerce is 2025; expected a quoted string
      seed/bulletins/lantern/facts.yaml:8:21: an item of aliases of agency:commerce is ""; expected a non-empty string without leading or trailing space"
    `)
    expect(diagnosticsIn(facts('nameEn: Crowds', 'nameEn:'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:109:12: nameEn of outcome:crowds is empty; expected a non-empty string without leading or trailing space"`,
    )
    expect(diagnosticsIn(facts('theme: { id: theme:people }', 'theme: theme:people'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:52:12: theme of initiative:clinics is "theme:people"; expected a map such as { id: theme:… }"`,
    )
    expect(
      diagnosticsIn(
        facts('agencies: [{ id: agency:health, role: LEAD }]', 'agencies: { id: agency:health }'),
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:53:15: agencies of initiative:clinics is a map; expected a list such as [{ id: agency:…, role: LEAD|SUPPORT }]"`,
    )
  })

  test('a date that does not exist, a period that ends before it starts', () => {
    expect(diagnosticsIn(facts('end: 2025-05-31', 'end: 2025-02-30'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:39: end of period of outcome:visitors is "2025-02-30"; expected a date such as 2025-05-31"`,
    )
    expect(diagnosticsIn(facts('end: 2025-05-31', 'end: 2024-05-31'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:13: period of outcome:visitors ends on 2024-05-31, before its start on 2025-01-01"`,
    )
    expect(diagnosticsIn(facts('end: 2025-05-31', 'end: 31.5.2025'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:39: end of period of outcome:visitors is "31.5.2025"; expected a date such as 2025-05-31"`,
    )
  })

  test('a missing property', () => {
    expect(diagnosticsIn(facts('    kind: RESULT\n    measure: QUALITATIVE\n', ''))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:107:5: outcome:crowds lacks kind, measure"`,
    )
    expect(diagnosticsIn(facts('id: platform:lantern-fair, name', 'name'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:123:5: a record of platforms lacks id; expected one such as platform:a-readable-slug"`,
    )
    expect(diagnosticsIn(facts(`    char: [${char('客流激增')}]\n`, ''))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:107:5: outcome:crowds lacks char; cite the source, for example char: ['12,18']"`,
    )
  })

  test('an id without the prefix of its type, or not a slug', () => {
    expect(diagnosticsIn(facts('id: theme:harbour, name', 'id: topic:harbour, name'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:2:11: id of themes is "topic:harbour"; expected one such as theme:a-readable-slug"`,
    )
    expect(diagnosticsIn(facts('- id: outcome:fairs', '- id: outcome:Fairs & more'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:91:9: id of outcomes is "outcome:Fairs & more"; expected one such as outcome:a-readable-slug"`,
    )
  })

  test('a duplicate id or name', () => {
    expect(diagnosticsIn(facts('- id: outcome:fairs', '- id: outcome:buyers'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:99:5: duplicate outcome:buyers; first recorded at seed/bulletins/lantern/facts.yaml:91:5"`,
    )
    expect(
      diagnosticsIn(
        facts('- { id: district:north-bank, char', '- { id: district:north-bank, name: 北区, char'),
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:125:5: district:north-bank is already defined at seed/registers/districts.yaml:2:5; give only id, char, aliases and relationships here"`,
    )
    expect(diagnosticsIn(facts('aliases: [云港商务局]', 'aliases: [north bank]'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:11:5: agency:north-bank has the same name "north bank" as agency:commerce at seed/bulletins/lantern/facts.yaml:5:5; names and aliases must be unique among agencies: if they are one, keep one and give it formerly, otherwise rename"`,
    )
    // Sections and figures are not looked up by name alone.
    expect(diagnosticsIn(facts('name: 推介会', 'name: 买家'))).toBe('valid')
    expect(diagnosticsIn(facts('name: 民生为本, nameEn', 'name: 港口先行, nameEn'))).toBe('valid')
  })

  test('a relationship to an unknown id, to another type, or to itself', () => {
    expect(
      diagnosticsIn(facts('theme: { id: theme:people }', 'theme: { id: theme:peopel }')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:52:18: theme of initiative:clinics: unknown id theme:peopel; did you mean theme:people?"`,
    )
    expect(
      diagnosticsIn(facts('theme: { id: theme:people }', 'theme: { id: goal:prosperity }')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:52:18: theme of initiative:clinics: goal:prosperity is a Goal; expected a Theme, theme:…"`,
    )
    expect(
      diagnosticsIn(facts('partOf: { id: goal:prosperity }', 'partOf: { id: goal:stable-employment }')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:28:19: partOf of goal:stable-employment refers to itself"`,
    )
    expect(diagnosticsIn(facts('theme: { id: theme:people }', 'theme: {}'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:52:12: theme of initiative:clinics lacks id; expected { id: theme:… }"`,
    )
  })

  test('a missing, unknown or misplaced role or basis', () => {
    expect(diagnosticsIn(facts('id: agency:health, role: LEAD', 'id: agency:health'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:53:16: an item of agencies of initiative:clinics lacks role; expected LEAD or SUPPORT"`,
    )
    expect(
      diagnosticsIn(facts('id: agency:health, role: LEAD', 'id: agency:health, role: LEADS')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:53:43: role in an item of agencies of initiative:clinics is "LEADS"; expected LEAD or SUPPORT; did you mean LEAD?"`,
    )
    expect(diagnosticsIn(facts('basis: STATED', 'basis: SAID'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:47:43: basis in an item of goals of initiative:lanterns-abroad is "SAID"; expected STATED or TOPIC"`,
    )
    expect(
      diagnosticsIn(facts('id: goal:prosperity, basis: STATED', 'id: goal:prosperity')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:47:13: an item of goals of initiative:lanterns-abroad lacks basis; expected STATED or TOPIC"`,
    )
    expect(
      diagnosticsIn(facts('theme: { id: theme:people }', 'theme: { id: theme:people, role: LEAD }')),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:52:32: theme of initiative:clinics has an unknown key "role"; expected id or char"`,
    )
  })

  test('a derived relationship', () => {
    const drives = '    drives: [{ id: goal:prosperity }]\n    kind: DISTRICT_GOVERNMENT\n'
    expect(diagnosticsIn(facts('    kind: DISTRICT_GOVERNMENT\n', drives))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:14:13: drives of agency:north-bank is derived during the load; leave it out"`,
    )
  })

  test('a duplicate or contradictory relationship', () => {
    const twice = 'agencies: [{ id: agency:health, role: LEAD }, { id: agency:health, role: SUPPORT }]'
    expect(
      diagnosticsIn(facts('agencies: [{ id: agency:health, role: LEAD }]', twice)),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:53:57: agencies of initiative:clinics: duplicate agency:health; first stated at seed/bulletins/lantern/facts.yaml:53:22"`,
    )
    const own = `    char: [${char('镇卫生局')}]\n`
    const supports = '    initiatives: [{ id: initiative:clinics, role: SUPPORT }]\n'
    expect(diagnosticsIn(facts(own, own + supports))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:54:22: agencies of initiative:clinics: LEADS contradicts SUPPORTS at seed/bulletins/lantern/facts.yaml:22:25"`,
    )
    const goals =
      '    nameEn: Stable employment\n    initiatives: [{ id: initiative:lantern-fair, basis: STATED }]\n'
    expect(diagnosticsIn(facts('    nameEn: Stable employment\n', goals))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:40:19: goals of initiative:lantern-fair: ADVANCES, basis "TOPIC" contradicts ADVANCES, basis "STATED" at seed/bulletins/lantern/facts.yaml:27:25"`,
    )
  })

  test('several values for a single one', () => {
    const outcomes = '    nameEn: Neighbourhood clinics\n    outcomes: [{ id: outcome:visitors }]\n'
    expect(diagnosticsIn(facts('    nameEn: Neighbourhood clinics\n', outcomes))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:65:23: initiative of outcome:visitors takes one value, but is initiative:lantern-fair here and initiative:clinics at seed/bulletins/lantern/facts.yaml:51:22"`,
    )
  })

  test('a cycle', () => {
    const circle = 'nameEn: Prosperity, partOf: { id: goal:stable-employment }, aliases'
    expect(diagnosticsIn(facts('nameEn: Prosperity, aliases', circle))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:23:72: PART_OF forms a cycle: goal:prosperity → goal:stable-employment → goal:prosperity"`,
    )
  })

  test('an invalid citation, or one outside the passages', () => {
    const cite = (range: string): string => diagnosticsIn(facts(`[${char('客流激增')}]`, `['${range}']`))
    expect(cite('12')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:12: char of outcome:crowds is "12"; expected a range such as '12,18', the end exclusive"`,
    )
    expect(cite('18,12')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:12: char of outcome:crowds is "18,12"; expected a range such as '12,18', the end exclusive"`,
    )
    expect(cite('10,20')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:12: char of outcome:crowds '10,20' spans passages 1, 2, 3; cite each separately"`,
    )
    expect(cite('100,9999')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:12: char of outcome:crowds '100,9999' ends past the end of source:lantern-bulletin, at 163"`,
    )
    expect(cite('11,12')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:12: char of outcome:crowds '11,12' is outside the passages of source:lantern-bulletin; passage 1 is '0,11'"`,
    )
    expect(diagnosticsIn(facts(`[${char('客流激增')}]`, '[]'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:113:11: char of outcome:crowds is empty; expected a list such as ['12,18']"`,
    )
  })

  test('an inconsistent figure', () => {
    expect(diagnosticsIn(facts('raw: 数十场', 'raw: 数十'))).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:94:10: outcome:fairs: "数十" has no unit; add unit
      seed/bulletins/lantern/facts.yaml:95:13: figure of outcome:fairs has 3 characters, but raw "数十" has 2"
    `)
    expect(diagnosticsIn(facts('raw: 数十场', 'raw: 三五场'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:94:10: outcome:fairs: cannot parse the figure "三五场": expected number, scale and unit, such as 1.57万亿元"`,
    )
    expect(diagnosticsIn(facts('raw: 数十场', 'raw: 数十场\n    value: 30'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:95:12: value of outcome:fairs is derived from raw; leave it out"`,
    )
    expect(diagnosticsIn(facts(`    figure: ${char('数十场')}\n`, ''))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:94:10: outcome:fairs has raw but lacks figure; cite it, for example figure: '12,18'"`,
    )
    expect(diagnosticsIn(facts('    raw: 数十场\n', ''))).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:91:5: outcome:fairs lacks raw; without a figure, measure must be QUALITATIVE
      seed/bulletins/lantern/facts.yaml:94:13: outcome:fairs has figure but lacks raw; copy the figure as printed"
    `)
    expect(
      diagnosticsIn(facts(`figure: ${char('数十场')}`, `figure: ${char('四个样')}`)),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:95:13: figure of outcome:fairs is outside its char, '92,97'"`,
    )
    expect(
      diagnosticsIn(
        facts('    kind: SCOPE\n    measure: SHARE\n', '    kind: SCOPE\n    measure: QUALITATIVE\n'),
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:117:10: outcome:covered has raw; measure cannot be QUALITATIVE"`,
    )
  })

  test('a bulletin with a file missing or one too many', () => {
    const { ontology } = loadSchema()
    const read = (
      change: (files: ReturnType<typeof exampleFiles>) => ReturnType<typeof exampleFiles>,
    ): string => {
      try {
        readSeed(change(exampleFiles()), ontology)
        return 'valid'
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    }
    expect(read(() => [])).toMatchInlineSnapshot(`"seed:1:1: no YAML files found"`)
    expect(read((files) => files.filter(({ name }) => !name.endsWith('source.yaml')))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:1:1: missing; a bulletin needs this file"`,
    )
    expect(
      read((files) => [...files, { name: 'seed/bulletins/lantern/fact.yaml', text: '' }]),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/fact.yaml:1:1: unexpected file; a bulletin consists of source.yaml and facts.yaml; did you mean facts.yaml?"`,
    )
  })

  test('an inconsistent source', () => {
    expect(diagnosticsIn(source('number: 3', 'number: 4'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:12:5: number is 4; expected 3"`,
    )
    expect(
      diagnosticsIn(
        source('theme: theme:people }\n  - { number: 6', 'theme: theme:poeple }\n  - { number: 6'),
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:14:5: theme of passage:lantern-bulletin-5: unknown id theme:poeple; did you mean theme:people?"`,
    )
    expect(diagnosticsIn(source('sha256: ', 'sha256: x'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:7:11: sha256 of source:lantern-bulletin: expected the SHA-256 of its text, 64 lower-case hexadecimal digits"`,
    )
    expect(diagnosticsIn(source('WORD: [一线]', 'WORD: [一线, 一线, 半, 岸边]\n  PLACE: [半岛]')))
      .toMatchInlineSnapshot(`
        "seed/bulletins/lantern/source.yaml:17:14: duplicate term "一线"
        seed/bulletins/lantern/source.yaml:17:18: the term "半" is a bare numeral; include the characters around it
        seed/bulletins/lantern/source.yaml:17:21: the term "岸边" has no numeral; leave it out
        seed/bulletins/lantern/source.yaml:18:3: numerals has an unknown key "PLACE"; expected NAME, DATE, ORDINAL or WORD"
      `)
  })

  test('one run reports everything, sorted by file', () => {
    expect(
      diagnosticsIn({
        districts: EXAMPLE_DISTRICTS.replace('nameEn: South', 'namen: South'),
        facts: EXAMPLE_FACTS.replace('kind: EVENT', 'kind: PARTY').replace('basis: TOPIC', 'basis: topic'),
      }),
    ).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:39:50: basis in an item of goals of initiative:lantern-fair is "topic"; expected STATED or TOPIC; did you mean TOPIC?
      seed/bulletins/lantern/facts.yaml:123:73: kind of platform:lantern-fair is "PARTY"; expected PLATFORM, EVENT, PROGRAMME or MECHANISM
      seed/registers/districts.yaml:3:5: district:south-bank lacks nameEn
      seed/registers/districts.yaml:3:43: district:south-bank has an unknown key "namen"; did you mean name or nameEn?"
    `)
  })
})

test('a relationship new in the schema can be stated without a change of code', () => {
  const { ontology } = loadSchema()
  const agency = ontology.nodes.get('Agency')
  const partners = ontology.nodes.get('Initiative')?.relationships.get('partners')
  if (!agency || !partners) throw new Error('the schema lacks what this test extends')
  const rivals = { ...partners, field: 'rivals', types: ['COMPETES_WITH'], target: 'Agency' }
  const extended = { ...agency, relationships: new Map([...agency.relationships, ['rivals', rivals]]) }
  const wider: Ontology = { ...ontology, nodes: new Map([...ontology.nodes, ['Agency', extended]]) }
  const text = replaceOnce(
    EXAMPLE_FACTS,
    '    aliases: [云港商务局]\n',
    '    aliases: [云港商务局]\n    rivals: [{ id: agency:north-bank }]\n',
  )
  const { relationships } = readSeed(exampleFiles({ facts: text }), wider)
  expect(relationships).toContainEqual(
    expect.objectContaining({ type: 'COMPETES_WITH', from: 'agency:commerce', to: 'agency:north-bank' }),
  )
})
