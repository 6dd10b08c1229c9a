import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Json } from '../../../graph/port.ts'

/**
 * Another value of the same type, for a second request of the same operation: booleans and enum values
 * change, lists and input objects lose a part. Texts and numbers stay, so that pages and names stay valid.
 * @param keepOrder whether everything stays that decides the order of a list, because a cursor belongs to it.
 */
export function otherValue(type: GraphQLInputType, value: Json, keepOrder: boolean): Json {
  if (isNonNullType(type)) return otherValue(type.ofType, value, keepOrder)
  const named = getNamedType(type)
  if (keepOrder && /(Order|OrderField|OrderDirection|Role)$/.test(named.name)) return value
  if (typeof value === 'boolean') return keepOrder ? value : !value
  if (isListType(type)) {
    const itemType: GraphQLInputType = type.ofType
    return isList(value) ? value.slice(0, -1).map((item) => otherValue(itemType, item, keepOrder)) : value
  }
  if (isInputObjectType(named) && typeof value === 'object' && value !== null && !isList(value)) {
    const fields = named.getFields()
    const entries = Object.entries(value).flatMap(([name, inner], index): [string, Json][] => {
      const field = fields[name]
      if (!field || (index === 0 && !isNonNullType(field.type))) return []
      return [[name, otherValue(field.type, inner, keepOrder)]]
    })
    return Object.fromEntries(entries)
  }
  if (isEnumType(named)) {
    const constants = named.getValues().map((one) => one.name)
    return constants[(constants.findIndex((one) => one === value) + 1) % constants.length] ?? value
  }
  return value
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
