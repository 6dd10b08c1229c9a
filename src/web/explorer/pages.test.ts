import { expect, it } from 'vitest'
import { kindOf } from './ontology.ts'
import { charactersOf, idOf, pathOf, pathOfCitation } from './pages.ts'

it('an entity has a readable path, and the path tells the entity', () => {
  expect(pathOf({ id: 'goal:stable-employment' })).toBe('/goal/stable-employment')
  expect(idOf('goal', 'stable-employment')).toBe('goal:stable-employment')
  expect(pathOf({ id: 'place:a/b c' })).toBe('/place/a%2Fb%20c')
})

it('the prefix of an identifier is its kind', () => {
  expect(kindOf('outcome:jobs-offered')).toBe('outcome')
  expect(kindOf('passage:shanghai-2025-bulletin-1')).toBeUndefined()
})

it('a citation is a path with its characters, which can be read back', () => {
  const path = pathOfCitation({ source: { id: 'source:shanghai-2025-bulletin' }, start: 573, end: 575 })
  expect(path).toBe('/source/shanghai-2025-bulletin?char=573,575')
  expect(charactersOf(new URL(path, 'http://localhost').search)).toEqual({ start: 573, end: 575 })
  expect(charactersOf('?char=573%2C575&lang=en')).toEqual({ start: 573, end: 575 })
})

it('a fragment counts before a query, as it is chosen on the page', () => {
  expect(charactersOf('#char=1,2?char=573,575')).toEqual({ start: 1, end: 2 })
})

it.each(['', '#', '#char=1', '#char=a,b', '#content'])('no characters are read from "%s"', (hash) => {
  expect(charactersOf(hash)).toBeUndefined()
})
