import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../../../project-root.ts'
import { TILES, shadeOf } from './tiles.ts'

it('every district has a tile of its own', () => {
  const districts = readFileSync(join(projectRoot, 'seed/registers/districts.yaml'), 'utf8')
  const adcodes = [...districts.matchAll(/\b3101\d\d\b/g)].map(([adcode]) => adcode)
  expect(adcodes).toHaveLength(16)
  expect(Object.keys(TILES).toSorted()).toEqual(adcodes.toSorted())
  expect(new Set(Object.values(TILES).map(({ column, row }) => `${column} ${row}`)).size).toBe(16)
})

it('the largest number has the strongest shade, none has none', () => {
  expect([0, 2, 4].map((count) => shadeOf(count, 4))).toEqual([0, 0.5, 1])
  expect(shadeOf(0, 0)).toBe(0)
})
