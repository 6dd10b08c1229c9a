import { expect, test } from 'vitest'
import { readProjectSeed } from '../read/seed-files.ts'
import { registerOf } from './register.ts'

test('the register has what drafting looks up, each with its city', () => {
  const { entities } = registerOf(readProjectSeed())
  expect(entities.find(({ id }) => id === 'agency:commerce-commission')).toMatchObject({
    type: 'Agency',
    city: 'city:shanghai',
    names: expect.arrayContaining([
      '市商务委',
      '上海市商务委员会',
      'Shanghai Municipal Commission of Commerce',
    ]),
  })
  expect(entities.find(({ id }) => id === 'city:shanghai')?.names).toContain('上海')
  expect([...new Set(entities.map(({ type }) => type))].sort()).toEqual([
    'Agency',
    'City',
    'District',
    'Goal',
    'Indicator',
  ])
})
