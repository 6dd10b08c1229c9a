import { expect, it } from 'vitest'
import { TEXT_SCALARS } from './scalars.ts'

it.each([
  ['2025-05-31', '2025-05-31'],
  ['2024-02-29', '2024-02-29'],
  ['0001-01-01', '0001-01-01'],
  ['2025-02-29', undefined],
  ['2025-5-31', undefined],
  ['2025-05-31T00:00:00Z', undefined],
  ['', undefined],
])('Date: %j is %j', (text, stored) => {
  expect(TEXT_SCALARS.Date.parse(text)).toBe(stored)
})

it.each([
  ['2025-08-01T00:00:00.000Z', '2025-08-01T00:00:00.000Z'],
  ['2025-08-01T00:00:00Z', '2025-08-01T00:00:00.000Z'],
  ['2025-08-01T08:00:00.5+08:00', '2025-08-01T00:00:00.500Z'],
  ['2025-02-30T00:00:00Z', undefined],
  ['2025-08-01T24:00:00Z', undefined],
  ['2025-08-01T00:00:60Z', undefined],
  ['2025-08-01T00:00:00', undefined],
  ['2025-08-01T00:00:00+99:00', undefined],
  ['2025-08-01T00:00:00.0001Z', undefined],
  ['2025-08-01', undefined],
  ['', undefined],
])('DateTime: %j is %j, in UTC and to the millisecond', (text, stored) => {
  expect(TEXT_SCALARS.DateTime.parse(text)).toBe(stored)
})
