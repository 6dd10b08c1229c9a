import fc from 'fast-check'
import { expect, test } from 'vitest'
import { by } from '../../by.ts'
import { Phrases } from './phrases.ts'
import { occurrencesOf } from './text-ranges.ts'

test('finds what a search for each text by itself finds', () => {
  const unit = fc.constantFrom('a', 'b', '港', '\ud83c\udfee')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit, maxLength: 5 }), { maxLength: 8 }),
      fc.string({ unit, maxLength: 30 }),
      (texts, text) => {
        const key = by(({ start, end }: { start: number; end: number }) => `${start * 100 + end}`)
        const each = texts.flatMap((one) => occurrencesOf(one, text))
        expect(new Phrases(texts).occurrencesIn(text).sort(key)).toEqual(each.sort(key))
      },
    ),
  )
})
