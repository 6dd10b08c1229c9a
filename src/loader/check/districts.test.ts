import { describe, expect, test } from 'vitest'
import { printDiagnostic } from '../diagnostics.ts'
import { type TestBulletin, problemsIn, seedOf, textsOf } from '../testing/bulletins.ts'
import { TWO_CITIES } from '../testing/two-cities.ts'
import { checkSeed } from './check.ts'

/**
 * Two districts of the eastern city and one of the western, each with a bureau that its own bulletins call 区商务委.
 * Nothing of a district says of which city it is.
 */
const DISTRICTS: Readonly<Record<'cities' | 'districts' | 'agencies', string>> = {
  cities: TWO_CITIES.cities,
  districts: `districts:
  - { id: district:river, name: 江湾区, nameEn: River District, adcode: '990102', city: { id: city:east-port } }
  - { id: district:hill, name: 丘山新区, nameEn: Hill New Area, adcode: '990103', city: { id: city:east-port } }
  - { id: district:lake, name: 湖滨区, nameEn: Lake District, adcode: '990202', city: { id: city:west-lake } }
`,
  agencies: `agencies:
  - id: agency:river-commerce
    name: 区商务委
    nameEn: District Commission of Commerce
    kind: GOVERNMENT_DEPARTMENT
    district: { id: district:river }
  - id: agency:hill-commerce
    name: 区商务委
    nameEn: District Commission of Commerce
    kind: GOVERNMENT_DEPARTMENT
    district: { id: district:hill }
  - id: agency:lake-commerce
    name: 区商务委
    nameEn: District Commission of Commerce
    kind: GOVERNMENT_DEPARTMENT
    district: { id: district:lake }
  - id: agency:river
    name: 江湾区
    nameEn: River District Government
    aliases: [江湾区人民政府]
    kind: DISTRICT_GOVERNMENT
    district: { id: district:river }
  - { id: agency:willow, name: 柳荫街道, nameEn: Willow, kind: SUBDISTRICT, district: { id: district:river } }
  - { id: agency:people-1, name: 人民街道, nameEn: People, kind: SUBDISTRICT, district: { id: district:river } }
  - { id: agency:people-2, name: 人民街道, nameEn: People, kind: SUBDISTRICT, district: { id: district:hill } }
`,
}

/** What the check finds in a bulletin that names an agency, of a district or a city. */
function check(place: string, text: string, agency: string, cited: string, registers = DISTRICTS): string {
  const [level = ''] = place.split(':')
  const source = [`${level}: { id: ${place} }`]
  const news = { text, source, facts: `agencies: [{ id: agency:${agency}, char: [<${cited}>] }]\n` }
  const { diagnostics } = checkSeed(seedOf(registers, { news }), textsOf({ news }), '2025-12-31')
  return diagnostics.map(printDiagnostic).join('\n') || 'valid'
}

describe('a name is that of the district which the source speaks of', () => {
  test('each district has a 区商务委 of its own', () => {
    expect(check('district:river', '区商务委走访企业。\n', 'river-commerce', '区商务委')).toBe('valid')
    expect(check('district:hill', '区商务委走访企业。\n', 'hill-commerce', '区商务委')).toBe('valid')
    expect(check('district:lake', '区商务委走访企业。\n', 'lake-commerce', '区商务委')).toBe('valid')
  })

  test('the short name does not prove the bureau of another district; its namesake is named', () => {
    expect(
      check('district:hill', '区商务委走访企业。\n', 'river-commerce', '区商务委'),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '0,4' names "区商务委", but source:news speaks of district:hill and agency:river-commerce is of district:river: cite where it is named with its district; agency:hill-commerce has this name in district:hill"`,
    )
  })

  test('nor that of a district of another city', () => {
    expect(
      check('district:lake', '区商务委走访企业。\n', 'river-commerce', '区商务委'),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '0,4' names "区商务委", but source:news speaks of city:west-lake and agency:river-commerce is of city:east-port: cite where it is named with its city; agency:lake-commerce has this name in district:lake"`,
    )
  })

  test('with the district beside it or running into it, it proves it', () => {
    const proves = (text: string, cited: string): string =>
      check('district:hill', text, 'river-commerce', cited)
    expect(proves('会同江湾区商务委走访。\n', '江湾区商务委')).toBe('valid')
    expect(proves('会同江湾区区商务委走访。\n', '区商务委')).toBe('valid')
    expect(proves('会同江湾区的区商务委走访。\n', '区商务委')).toBe('valid')
    expect(proves('江湾区来访,区商务委走访。\n', '区商务委')).toContain('names "区商务委", but')
  })

  test('another city is named, too', () => {
    const proves = (text: string, cited: string): string =>
      check('city:west-lake', text, 'river-commerce', cited)
    expect(proves('会同东港市江湾区商务委走访。\n', '江湾区商务委')).toBe('valid')
    expect(proves('会同江湾区商务委走访。\n', '江湾区商务委')).toContain(
      'cite where it is named with its city',
    )
  })

  test('the name beside another district is none of the own district', () => {
    const others = '会同丘山新区商务委走访。\n'
    expect(check('district:river', others, 'river-commerce', '区商务委')).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '5,9' names "区商务委" of another district: cite where it is named with its district"`,
    )
    expect(check('district:river', others, 'hill-commerce', '丘山新区商务委')).toBe('valid')
    const elsewhere = '会同西泽市湖滨区商务委走访。\n'
    expect(check('district:river', elsewhere, 'river-commerce', '区商务委')).toContain('of another district')
    expect(check('district:river', elsewhere, 'lake-commerce', '湖滨区商务委')).toBe('valid')
  })

  test('in English, the district may stand after the name', () => {
    const proves = (text: string): string =>
      check('district:hill', text, 'river-commerce', 'District Commission of Commerce')
    expect(proves('The District Commission of Commerce of River District met.\n')).toBe('valid')
    expect(proves('The River District Commission of Commerce met.\n')).toBe('valid')
    expect(proves('The District Commission of Commerce met in River District.\n')).toContain(
      'of district:river',
    )
    expect(
      check(
        'city:west-lake',
        'The District Commission of Commerce of River District, East Port met.\n',
        'river-commerce',
        'District Commission of Commerce',
      ),
    ).toBe('valid')
  })
})

describe('a source of the whole city', () => {
  test('names 区商务委 with its district', () => {
    expect(check('city:east-port', '江湾区商务委走访。\n', 'river-commerce', '江湾区商务委')).toBe('valid')
    expect(check('city:east-port', '区商务委走访。\n', 'river-commerce', '区商务委')).toMatchInlineSnapshot(
      `"seed/bulletins/news/facts.yaml:1:48: '0,4' names "区商务委", but source:news names no district in its source.yaml and agency:river-commerce is of district:river: cite where it is named with its district; agency:hill-commerce has this name in district:hill"`,
    )
  })

  test('so it does where no other district has recorded its own', () => {
    const alone = {
      ...DISTRICTS,
      agencies: DISTRICTS.agencies.replace(/ {2}- id: agency:hill-commerce[^]*?(?= {2}- id)/, ''),
    }
    expect(check('city:east-port', '区商务委走访。\n', 'river-commerce', '区商务委', alone)).toContain(
      'source:news names no district in its source.yaml and agency:river-commerce is of district:river',
    )
    expect(check('district:hill', '区商务委走访。\n', 'river-commerce', '区商务委', alone)).toContain(
      'source:news speaks of district:hill and agency:river-commerce is of district:river',
    )
  })

  test('may use a name of its own, unless two districts have it', () => {
    expect(check('city:east-port', '柳荫街道走访。\n', 'willow', '柳荫街道')).toBe('valid')
    expect(check('city:east-port', '人民街道走访。\n', 'people-1', '人民街道')).toContain(
      'agency:people-2 has this name in district:hill',
    )
    expect(check('city:east-port', '江湾区人民街道走访。\n', 'people-1', '江湾区人民街道')).toBe('valid')
    expect(check('city:east-port', '丘山新区柳荫街道走访。\n', 'willow', '柳荫街道')).toContain(
      'of another district',
    )
  })

  test('names the government of a district by the name of the district, as other districts do', () => {
    expect(check('city:east-port', '江湾区走访。\n', 'river', '江湾区')).toBe('valid')
    expect(check('district:hill', '江湾区人民政府走访。\n', 'river', '江湾区人民政府')).toBe('valid')
  })
})

describe('names in registers', () => {
  const replaced = (from: string | RegExp, to: string): string => {
    expect(DISTRICTS.agencies).toMatch(from)
    return problemsIn({ ...DISTRICTS, agencies: DISTRICTS.agencies.replace(from, to) }, {})
  }

  test('are unique within a district', () => {
    expect(problemsIn(DISTRICTS, {})).toBe('valid')
    expect(replaced('district:hill', 'district:river')).toMatchInlineSnapshot(`
      "seed/registers/agencies.yaml:7:5: agency:hill-commerce has the same name "区商务委" as agency:river-commerce at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of district:river: if they are one, keep one and give it formerly, otherwise rename
      seed/registers/agencies.yaml:7:5: agency:hill-commerce has the same name "district commission of commerce" as agency:river-commerce at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of district:river: if they are one, keep one and give it formerly, otherwise rename"
    `)
  })

  test('of what is of no district may be meant in any of its city', () => {
    expect(replaced('district: { id: district:hill }', 'city: { id: city:east-port }'))
      .toMatchInlineSnapshot(`
      "seed/registers/agencies.yaml:7:5: agency:hill-commerce has the same name "区商务委" as agency:river-commerce at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of city:east-port: if they are one, keep one and give it formerly, otherwise rename, or give each the district it is of
      seed/registers/agencies.yaml:7:5: agency:hill-commerce has the same name "district commission of commerce" as agency:river-commerce at seed/registers/agencies.yaml:2:5; names and aliases must be unique among agencies of city:east-port: if they are one, keep one and give it formerly, otherwise rename, or give each the district it is of"
    `)
    expect(replaced('district: { id: district:hill }', 'city: { id: city:west-lake }')).toContain(
      'as agency:hill-commerce',
    )
  })
})

describe('the city of a district', () => {
  const agencies = (river: string): Parameters<typeof seedOf>[0] => ({
    ...DISTRICTS,
    agencies: DISTRICTS.agencies.replace('district: { id: district:river }', river),
  })
  const news: TestBulletin = {
    text: '走访。\n',
    source: ['district: { id: district:river }'],
    facts: 'agencies: []\n',
  }
  const citiesIn = (...files: Parameters<typeof seedOf>): string[] =>
    seedOf(...files)
      .relationships.filter(({ type, from }) => type === 'IN_CITY' && /:(?:news|river-commerce)$/.test(from))
      .map(({ from, to }) => `${from} ${to}`)

  test('is that of what is of the district', () => {
    const both = ['agency:river-commerce city:east-port', 'source:news city:east-port']
    expect(citiesIn(DISTRICTS, { news })).toEqual(both)
    const said = 'district: { id: district:river }\n    city: { id: city:east-port }'
    expect(citiesIn(agencies(said), { news }).toSorted()).toEqual(both)
  })

  test('is not contradicted', () => {
    const said = 'district: { id: district:river }\n    city: { id: city:west-lake }'
    expect(problemsIn(agencies(said), {})).toMatchInlineSnapshot(
      `"seed/registers/agencies.yaml:6:21: district of agency:river-commerce: district:river is of city:east-port, not of city:west-lake as city says at seed/registers/agencies.yaml:7:17; leave city out"`,
    )
  })
})
