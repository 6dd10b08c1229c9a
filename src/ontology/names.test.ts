import { expect, it } from 'vitest'
import { constantOf, fieldOfConstant, fieldOfType, isIdentifier, prefixOf } from './names.ts'

it.each([
  ['Agency', 'agency', 'AGENCY', 'agency'],
  ['TradeFair', 'tradeFair', 'TRADE_FAIR', 'trade-fair'],
  ['GDPSeries', 'gdpSeries', 'GDP_SERIES', 'gdp-series'],
  ['Web3Event', 'web3Event', 'WEB3_EVENT', 'web3-event'],
])('%s is %s at the root, %s in EntityType, %s in identifiers', (name, field, constant, prefix) => {
  expect([fieldOfType(name), constantOf(name), prefixOf(name)]).toEqual([field, constant, prefix])
  expect(isIdentifier(`${prefix}:a-1`)).toBe(true)
})

it.each(['nameEn', 'sha256', 'initiativesCount'])('%s is found again from its enum value', (field) => {
  expect(fieldOfConstant(constantOf(field))).toBe(field)
})

it.each(['trade_fair:a', 'TradeFair:a', 'trade-fair', 'trade-fair:', 'trade-fair:a--b', '-fair:a'])(
  '%s is not an identifier',
  (text) => {
    expect(isIdentifier(text)).toBe(false)
  },
)
