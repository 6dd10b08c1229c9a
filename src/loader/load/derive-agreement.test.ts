import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadSchema } from '../../ontology/load.ts'
import { printCitation } from '../../citation.ts'
import { parseFigure } from '../../figures/figure.ts'
import type { SeedNode, SeedRelationship } from '../seed.ts'
import { deriveAgreement } from './derive-agreement.ts'

const AT = { file: 'seed/x.yaml', line: 1, column: 1 }
const type = loadSchema().ontology.nodes.get('Outcome')

/** An outcome of a source, over a period that is given as `start/end`, and the indicator it measures. */
interface Observed {
  readonly id: string
  readonly raw: string
  readonly period: string
  readonly indicator: string
  readonly start?: number
}

function derived(observed: readonly Observed[]): SeedRelationship[] {
  if (!type) throw new Error('there is no Outcome')
  const nodes = observed.map(({ id, raw, period, start = 0 }): SeedNode => {
    const [periodStart = '', periodEnd = ''] = period.split('/')
    return {
      type,
      id,
      properties: {
        ...{ kind: 'RESULT', measure: 'LEVEL', raw, unit: parseFigure(raw).unit },
        ...(periodStart === '' ? {} : { periodStart }),
        ...(periodEnd === '' ? {} : { periodEnd }),
      },
      evidence: [{ source: `source:${id.replace('outcome:', '')}`, start, end: start + 1, at: AT }],
      addedAliases: [],
      at: AT,
    }
  })
  const relationships = observed.map(({ id, indicator }) => ({
    ...{ type: 'MEASURES', from: id, to: indicator, properties: {}, evidence: [], at: AT },
  }))
  return deriveAgreement({ nodes: new Map(nodes.map((node) => [node.id, node])), relationships })
}

function print({ from, type: name, to, evidence }: SeedRelationship): string {
  return [from, name, to, ...evidence.map(printCitation)].join(' ')
}

const MAY = '2025-01-01/2025-05-31'
const trade = { indicator: 'indicator:trade', period: MAY }

test('what is said of one indicator and period is compared, from the earlier id to the later', () => {
  const found = derived([
    { id: 'outcome:c', raw: '约1.8万亿元', ...trade },
    { id: 'outcome:a', raw: '1.78万亿元', ...trade },
    { id: 'outcome:b', raw: '1.9万亿元', ...trade },
  ])
  expect(found.map(print)).toEqual([
    'outcome:a DIFFERS_FROM outcome:b source:a#char=0,1 source:b#char=0,1',
    'outcome:a AGREES_WITH outcome:c source:a#char=0,1 source:c#char=0,1',
    'outcome:b AGREES_WITH outcome:c source:b#char=0,1 source:c#char=0,1',
  ])
})

test('of another period, another indicator or an unknown time there is nothing to compare', () => {
  const found = derived([
    { id: 'outcome:a', raw: '1.78万亿元', ...trade },
    { id: 'outcome:later', raw: '3.31万亿元', ...trade, period: '2025-01-01/2025-09-30' },
    { id: 'outcome:until', raw: '1.9万亿元', ...trade, period: '/2025-05-31' },
    { id: 'outcome:output', raw: '1.57万亿元', ...trade, indicator: 'indicator:output' },
    { id: 'outcome:unknown', raw: '10种', indicator: 'indicator:diseases', period: '/' },
    { id: 'outcome:unknown-too', raw: '15种', indicator: 'indicator:diseases', period: '/' },
  ])
  expect(found).toEqual([])
})

test('two outcomes have one relationship at most, whatever the order in which they are read', () => {
  const observed = fc
    .array(
      fc.record({
        raw: fc.constantFrom('超800家', '812家', '800余家', '近900家', '900家', '约1000家', '不超过1000家'),
        period: fc.constantFrom(MAY, '/2025-06-30', '/'),
        indicator: fc.constantFrom('indicator:one', 'indicator:two'),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map((one, index) => ({ id: `outcome:${index}`, ...one })))
  fc.assert(
    fc.property(
      observed.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([inOrder, shuffled]) => {
        const found = derived(inOrder)
        expect(derived(shuffled).map(print).sort()).toEqual(found.map(print).sort())
        const pairs = found.map(({ from, to }) => `${from} ${to}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        expect(found.every(({ from, to }) => from < to)).toBe(true)
      },
    ),
  )
})
