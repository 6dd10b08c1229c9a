import { expect, test } from 'vitest'
import { didYouMean, oneOf } from './did-you-mean.ts'

test('the closest words are suggested, at most three, the closest first', () => {
  const known = ['name', 'nameEn', 'kind', 'same', 'lame', 'aliases']
  expect(didYouMean('nmae', known)).toBe('; did you mean name?')
  expect(didYouMean('ame', known)).toBe('; did you mean lame, name or same?')
  expect(didYouMean('NAME', known)).toBe('; did you mean name, lame or same?')
})

test('nothing is suggested where nothing is close', () => {
  expect(didYouMean('weather', ['name', 'kind'])).toBe('')
  expect(didYouMean('', [])).toBe('')
})

test('a choice reads like a sentence', () => {
  expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ])
})
