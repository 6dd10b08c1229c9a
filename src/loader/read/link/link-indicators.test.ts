import { describe, expect, test } from 'vitest'
import { loadSchema } from '../../../ontology/load.ts'
import { checkIndicators } from '../../check/check-indicators.ts'
import { Diagnostics, DiagnosticsError, printDiagnostic } from '../../diagnostics.ts'
import type { Seed } from '../../seed.ts'
import { EXAMPLE_FACTS, exampleFiles } from '../../testing/example-seed.ts'
import { readSeed } from '../read-seed.ts'

const INDICATORS = `indicators:
  - id: indicator:sales
    name: 销售额
    nameEn: Sales
    unit: 元
    agency: { id: agency:commerce }
  - id: indicator:sales-growth
    name: 销售额增速
    nameEn: Growth of sales
    unit: '%'
    derivedFrom: { id: indicator:sales }
  - id: indicator:streets
    name: 样板街区
    nameEn: Model streets
    unit: 个
    district: { id: district:north-bank }
`

/** The definition of the bureau that an indicator is of: registers refer to what registers define. */
const BUREAU = `    name: 镇商务局
    nameEn: Town Bureau of Commerce
    aliases: [云港商务局]
    kind: GOVERNMENT_DEPARTMENT
`

/** The example with a register of indicators, and what some of its outcomes measure. */
function seedWith(measures: Readonly<Record<string, string>>, indicators = INDICATORS): Seed {
  expect(EXAMPLE_FACTS.split(BUREAU)).toHaveLength(2)
  let facts = EXAMPLE_FACTS.replace(BUREAU, '')
  for (const [outcome, indicator] of Object.entries(measures)) {
    const record = `  - id: outcome:${outcome}\n`
    expect(facts.split(record)).toHaveLength(2)
    facts = facts.replace(record, `${record}    indicator: { id: indicator:${indicator} }\n`)
  }
  const register = { name: 'seed/registers/indicators.yaml', text: indicators }
  const agencies = {
    name: 'seed/registers/agencies.yaml',
    text: `agencies:\n  - id: agency:commerce\n${BUREAU}`,
  }
  return readSeed([register, agencies, ...exampleFiles({ facts })], loadSchema().ontology)
}

function diagnosticsOf(...args: Parameters<typeof seedWith>): string {
  try {
    seedWith(...args)
    return 'valid'
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.message
    throw error
  }
}

describe('a register of indicators', () => {
  const seed = seedWith({ sales: 'sales', growth: 'sales-growth', streets: 'streets' })

  test('says without a source what an indicator is of, and what it is derived from', () => {
    const stated = seed.relationships
      .filter(({ from }) => from.startsWith('indicator:'))
      .map(({ from, type, to, evidence }) => `${from} ${type} ${to}, ${evidence.length} citations`)
    expect(stated).toEqual([
      'indicator:sales ABOUT agency:commerce, 0 citations',
      'indicator:sales-growth DERIVED_FROM indicator:sales, 0 citations',
      'indicator:streets ABOUT district:north-bank, 0 citations',
    ])
  })

  test('is measured by outcomes, which are cited, and may share their names', () => {
    const measures = seed.relationships.filter(({ type }) => type === 'MEASURES')
    expect(measures.map(({ from, to, evidence }) => `${from} ${to} ${evidence.length}`)).toEqual([
      'outcome:sales indicator:sales 1',
      'outcome:growth indicator:sales-growth 1',
      'outcome:streets indicator:streets 1',
    ])
    expect(seed.nodes.get('indicator:sales')?.properties['name']).toBe(
      seed.nodes.get('outcome:sales')?.properties['name'],
    )
  })

  test('cites nothing and states nothing that needs a source', () => {
    expect(diagnosticsOf({}, INDICATORS.replace('unit: 元', "char: ['0,1']"))).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:5:5: indicator:sales has an unknown key "char"; expected id, name, nameEn, aliases, formerly, unit, agency, district, city or derivedFrom"`,
    )
    expect(
      diagnosticsOf({}, INDICATORS.replace('unit: 元', 'outcomes: [{ id: outcome:sales }]')),
    ).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:5:5: indicator:sales has an unknown key "outcomes"; expected id, name, nameEn, aliases, formerly, unit, agency, district, city or derivedFrom"`,
    )
    expect(
      diagnosticsOf(
        {},
        INDICATORS.replace('{ id: agency:commerce }', "{ id: agency:commerce, char: ['0,1'] }"),
      ),
    ).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:6:36: agency of indicator:sales has an unknown key "char"; expected id"`,
    )
  })

  test('refers to what exists', () => {
    expect(diagnosticsOf({}, INDICATORS.replace('agency:commerce', 'agency:comerce'))).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:6:19: agency of indicator:sales: unknown id agency:comerce; did you mean agency:commerce?"`,
    )
    expect(
      diagnosticsOf({}, INDICATORS.replace('id: indicator:sales }', 'id: indicator:sales-growth }')),
    ).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:11:24: derivedFrom of indicator:sales-growth refers to itself"`,
    )
  })
})

test('an indicator is of one agency, district or city', () => {
  const both = INDICATORS.replace(
    '    district: { id: district:north-bank }',
    '    district: { id: district:north-bank }\n    agency: { id: agency:commerce }',
  )
  expect(diagnosticsOf({}, both)).toMatchInlineSnapshot(
    `"seed/registers/indicators.yaml:16:21: indicator:streets is of district:north-bank, but also of agency:commerce at seed/registers/indicators.yaml:17:19; an indicator is of one agency, district or city: keep the narrowest"`,
  )
})

describe('an indicator has one unit', () => {
  test('so it cannot be given two', () => {
    expect(diagnosticsOf({}, INDICATORS.replace('unit: 元', 'unit: [元, 家]'))).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:5:11: unit of indicator:sales is a list; expected a non-empty string without leading or trailing space"`,
    )
    const again = '  - { id: indicator:sales, name: 销售额, nameEn: Sales, unit: 家 }\n'
    expect(diagnosticsOf({}, INDICATORS + again)).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:17:5: duplicate indicator:sales; first recorded at seed/registers/indicators.yaml:2:5"`,
    )
  })

  test('and its outcomes have it too', () => {
    expect(diagnosticsOf({ sales: 'streets', growth: 'sales-growth' })).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:22: outcome:sales is in 元, but indicator:streets at seed/registers/indicators.yaml:12:5 is in 个; an indicator has one unit: correct it, or measure another indicator"`,
    )
  })

  test('which is to be said, and to be one, where outcomes have one', () => {
    const withoutUnit = INDICATORS.replace('    unit: 元\n', '')
    expect(diagnosticsOf({ sales: 'sales' }, withoutUnit)).toMatchInlineSnapshot(
      `"seed/registers/indicators.yaml:2:5: indicator:sales lacks unit; its outcomes are in 元"`,
    )
    expect(diagnosticsOf({ sales: 'sales', streets: 'sales' }, withoutUnit)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:81:22: outcome:streets is in 个, but indicator:sales is in 元 at seed/bulletins/lantern/facts.yaml:62:22; an indicator has one unit: correct it, or measure another indicator"`,
    )
    expect(diagnosticsOf({ crowds: 'sales' }, withoutUnit)).toBe('valid')
  })

  test('in the words of the source or in others that mean the same', () => {
    expect(diagnosticsOf({ growth: 'sales-growth' }, INDICATORS.replace("'%'", '成'))).toBe('valid')
    expect(diagnosticsOf({ sales: 'sales' }, INDICATORS.replace('元', '美元'))).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:62:22: outcome:sales is in 元, but indicator:sales at seed/registers/indicators.yaml:2:5 is in 美元; an indicator has one unit: correct it, or measure another indicator"`,
    )
  })
})

test('an outcome with a figure that measures nothing is found by the check, not refused by a load', () => {
  const seed = seedWith(
    { sales: 'sales', growth: 'sales-growth', streets: 'streets', visitors: 'visits' },
    `${INDICATORS}
  - { id: indicator:visits, name: 商户, nameEn: Merchants, unit: 家(次) }
`,
  )
  const open = new Diagnostics('FIGURE')
  checkIndicators(seed, open)
  expect(open.list().map(printDiagnostic).join('\n')).toMatchInlineSnapshot(`
    "seed/bulletins/lantern/facts.yaml:91:5: outcome:fairs lacks indicator; say what it measures, for example indicator: { id: indicator:… }, of seed/registers/indicators.yaml
    seed/bulletins/lantern/facts.yaml:99:5: outcome:buyers lacks indicator; say what it measures, for example indicator: { id: indicator:… }, of seed/registers/indicators.yaml
    seed/bulletins/lantern/facts.yaml:114:5: outcome:covered lacks indicator; say what it measures, for example indicator: { id: indicator:… }, of seed/registers/indicators.yaml"
  `)
})
