import { expect, it } from 'vitest'
import { loadSchema } from '../../../../ontology/load.ts'
import { KINDS } from '../../pages.ts'
import { FIELDS, RELATIONSHIPS, TYPES } from './relationships.ts'

const { ontology } = loadSchema()
const types = [...ontology.nodes.values()]

it.each(KINDS)('one can expand along every relationship of the kind %s that leads to entities', (kind) => {
  const type = types.find(({ prefix }) => prefix === kind)
  const stated = [...(type?.relationships.values() ?? [])].flatMap(({ field, types, direction, target }) => {
    const { entity, prefix } = ontology.nodes.get(target) ?? {}
    return entity === true ? [{ field, types, direction, to: prefix }] : []
  })
  const byField = (a: { field: string }, b: { field: string }): number => (a.field < b.field ? -1 : 1)
  expect(RELATIONSHIPS[kind].toSorted(byField)).toEqual(stated.toSorted(byField))
})

it('every field and every type is one of some kind', () => {
  const all = Object.values(RELATIONSHIPS).flat()
  expect(new Set(all.map(({ field }) => field))).toEqual(new Set(FIELDS))
  expect(new Set(all.flatMap(({ types }) => types))).toEqual(new Set(TYPES))
})
