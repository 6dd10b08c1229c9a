import { describe, expect, it } from 'vitest'
import type { PlacedEntity } from '../../planner/search/reconciler.ts'
import { type Scored, certainOf, likeness, scoreName, scoreOf } from './score.ts'

const city: PlacedEntity = {
  id: 'city:east',
  type: 'City',
  name: '东港市',
  nameEn: 'East Port',
  aliases: ['东港'],
}
const commerce: PlacedEntity = {
  ...{ id: 'agency:commerce', type: 'Agency', name: '市商务委', nameEn: 'Commission of Commerce' },
  ...{ aliases: ['市商务委员会'], city: 'city:east' },
}

describe('the score of a name', () => {
  it.each([
    ['市商务委', 100, true],
    ['市商務委', 100, true],
    ['市商务委员会', 98, true],
    ['东港市商务委', 98, true],
    ['commission of commerce', 98, true],
    ['中共市商务委', 90, false],
    ['市商物委', 80, false],
  ])('of %s is %d; exact: %s', (name, nameScore, isExact) => {
    expect(scoreName(name, commerce, 0, [city])).toEqual({ nameScore, isExact })
  })

  it('is that of a name typed in pinyin where search says so', () => {
    expect(scoreName('sww', commerce, 1, [city])).toEqual({ nameScore: 80, isExact: false })
  })

  it('of what resembles it is below that of every way to write it, and higher the more it resembles', () => {
    const names = ['市商务委办公室', '市商委', '市交通委', '港口']
    const scores = names.map((name) => scoreName(name, commerce, 0, [city]).nameScore)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores[0]).toBeLessThan(80)
    expect(scores.at(-1)).toBe(0)
  })

  it('is less for each property that the entity has with another value, or lacks', () => {
    const property = (holds: boolean | undefined): Scored['holds'][number] => ({
      id: 'kind',
      isPlace: false,
      holds,
    })
    const scored = (...holds: (boolean | undefined)[]): number =>
      scoreOf({ nameScore: 100, holds: holds.map(property) })
    expect([scored(), scored(true), scored(undefined), scored(false), scored(false, undefined)]).toEqual([
      100, 100, 80, 50, 40,
    ])
  })
})

describe('what is certain', () => {
  const exact = (id: string, holds: Scored['holds'] = []): Scored => ({
    entity: { ...commerce, id },
    ...{ nameScore: 100, isExact: true, holds },
  })
  const inCity = (holds: boolean | undefined): Scored['holds'] => [{ id: 'city', isPlace: true, holds }]

  it('is the only one with the name', () => {
    const one = exact('a')
    expect(certainOf([one, { ...exact('b'), isExact: false }], true)).toBe(one)
  })

  it('is none of two with the name, and none where there may be more', () => {
    expect(certainOf([exact('a'), exact('b')], true)).toBeUndefined()
    expect(certainOf([exact('a')], false)).toBeUndefined()
  })

  it('is the one of the given city, never one whose city is not known or another', () => {
    const here = exact('a', inCity(true))
    expect(certainOf([here, exact('b', inCity(false)), exact('c', inCity(undefined))], false)).toBe(here)
    expect(certainOf([exact('b', inCity(false))], true)).toBeUndefined()
    expect(certainOf([exact('c', inCity(undefined))], true)).toBeUndefined()
    expect(certainOf([here, exact('d', inCity(true))], true)).toBeUndefined()
  })
})

it('likeness of two texts of a hundred thousand characters takes no time', () => {
  const began = performance.now()
  expect(likeness('ab'.repeat(50_000), ['ba'.repeat(50_000)])).toBeGreaterThan(0.9)
  expect(performance.now() - began).toBeLessThan(2000)
})
