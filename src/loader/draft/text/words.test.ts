import { expect, test } from 'vitest'
import { openNative, openPortable } from '../segmenter.ts'
import { Words } from './words.ts'

const text = '市统计局会同国家统计局开展核查,走访企业38家。'

test('words are found by the positions inside them', async () => {
  const words = new Words(text, await openNative())
  expect(words.list.map(({ word }) => word).join('')).toBe(text)
  expect(words.at(2)).toMatchObject({ word: '统计局', start: 1, end: 4 })
  expect(words.before(2)?.word).toBe('市')
  expect(words.before(1)?.word).toBe('市')
  expect([words.startsAt(1), words.startsAt(2)]).toEqual([true, false])
  expect(words.at(text.length)).toBeUndefined()
})

test('the native binary and WebAssembly give the same words', async () => {
  const [native, portable] = [await openNative(), await openPortable()]
  const plain = (list: readonly { word: string; tag: string }[]): string[] =>
    list.map(({ word, tag }) => `${word}/${tag}`)
  expect(plain(native(text))).toEqual(plain(portable(text)))
})
