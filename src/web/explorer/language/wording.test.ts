import { expect, it } from 'vitest'
import { labels } from './labels.ts'
import { messages } from './messages.ts'
import { namesOf, wording } from './wording.ts'

it('a message is given in the language of the page with its values', () => {
  expect(wording(messages.paragraph, 'zh', { number: 8 })).toBe('第8段')
  expect(wording(messages.paragraph, 'en', { number: 8 })).toBe('¶ 8')
})

it.each(Object.entries({ ...messages, ...labels }))(
  'both languages of %s have the same places for values',
  (_, { zh, en }) => {
    const placesIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    expect(zh).not.toBe('')
    expect(placesIn(zh)).toEqual(placesIn(en))
  },
)

it('the name in the language of the page comes first', () => {
  const goal = { name: '稳就业', nameEn: 'Stable employment' }
  expect(namesOf(goal, 'zh')).toEqual({ primary: '稳就业', secondary: 'Stable employment' })
  expect(namesOf(goal, 'en')).toEqual({ primary: 'Stable employment', secondary: '稳就业' })
})
