import { expect, it } from 'vitest'
import { mix } from './palette.ts'

it('a colour between two is a share of each, also where they are written short', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mix('#f00', '#ffffff', 0.2)).toBe('#ffcccc')
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456')
})
