import { expect, it } from 'vitest'
import { loadSchema } from '../../../ontology/load.ts'
import type { Property, Relationship } from '../../../ontology/model.ts'
import { labelOf, meaningOf } from './label-of.ts'
import { labels } from './labels.ts'

it('a term is called by its most particular label', () => {
  expect(labelOf('zh', 'Agency', 'districts')).toBe('服务区域')
  expect(labelOf('zh', 'Place', 'districts')).toBe('所在区')
  expect(labelOf('en', 'Outcome', 'kind', 'RESULT')).toBe('result')
  expect(labelOf('en', 'DRIVES', 'IN')).toBe('driven by')
})

it('a term without a label is called by its own words', () => {
  expect(labelOf('zh', 'TradeFair')).toBe('Trade fair')
  expect(labelOf('en', 'TradeFair', 'firstStated')).toBe('First stated')
  expect(labelOf('en', 'TradeFair', 'kind', 'TRADE_ONLY')).toBe('trade only')
  expect(labelOf('en', 'OPERATES', 'OUT')).toBe('operates')
  expect(labelOf('en', 'OPERATES', 'IN')).toBe('operates (reversed)')
})

it('a term without a label is explained by the ontology, one with a label only where its name says too little', () => {
  const descriptions = { TradeFair: 'Where goods are shown.', Agency: 'A body that acts.' }
  expect(meaningOf('zh', descriptions, 'TradeFair')).toBe('Where goods are shown.')
  expect(meaningOf('zh', descriptions, 'Agency')).toBeUndefined()
  expect(meaningOf('en', descriptions, 'Agency', 'drives')).toMatch(/^An agency drives a goal by leading/)
})

it('every label names something in the ontology', () => {
  const known = terms()
  expect(Object.keys(labels).filter((key) => !known.has(key))).toEqual([])
})

/** All terms of the ontology, by the keys that labels can have. */
function terms(): ReadonlySet<string> {
  const types = [...loadSchema().ontology.nodes.values()]
  const valuesOf = (properties: ReadonlyMap<string, Property>): readonly string[] =>
    [...properties.values()].flatMap(({ field, values = [] }) => values.map((value) => `${field}.${value}`))
  const termsOf = ({ types: names, direction, roles, properties }: Relationship): readonly string[] => [
    ...names.flatMap((name) => (direction === 'BOTH' ? [`${name}.BOTH`] : [`${name}.OUT`, `${name}.IN`])),
    ...[...(roles?.typeOf.keys() ?? [])].map((value) => `${roles?.field ?? ''}.${value}`),
    ...(roles ? [roles.field] : []),
    ...properties.keys(),
    ...valuesOf(properties),
  ]
  return new Set(
    types.flatMap(({ name, properties, embedded, relationships }) => [
      name,
      ...[...properties.keys(), ...embedded.keys(), ...relationships.keys()].flatMap((field) => [
        field,
        `${name}.${field}`,
      ]),
      ...valuesOf(properties),
      ...[...embedded].flatMap(([field, { properties: parts }]) =>
        [...parts.keys()].map((part) => `${field}.${part}`),
      ),
      ...[...relationships.values()].flatMap(termsOf),
    ]),
  )
}
