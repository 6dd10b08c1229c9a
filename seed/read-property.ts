import type { Json } from '../src/graph/port.ts'
import type { Property } from '../src/ontology/model.ts'
import { didYouMean, oneOf } from './did-you-mean.ts'
import type { Mistakes } from './mistakes.ts'
import { type YamlScalar, type YamlValue, describe } from './yaml-tree.ts'

/** Reads the value of a property as the ontology says it is; undefined with a mistake where it is not. */
export function readProperty(
  property: Property,
  value: YamlValue,
  what: string,
  mistakes: Mistakes,
): Json | undefined {
  if (!property.list) return readScalar(property, value, what, mistakes)
  if (value.kind !== 'list') {
    mistakes.add(value.at, `${what} is ${describe(value)}, but should be a list such as [a, b]`)
    return undefined
  }
  const items: Json[] = []
  for (const item of value.items) {
    const read = readScalar(property, item, `an item of ${what}`, mistakes)
    if (read !== undefined) items.push(read)
  }
  return items
}

function readScalar(
  property: Property,
  value: YamlValue,
  what: string,
  mistakes: Mistakes,
): Json | undefined {
  const wrong = (should: string): undefined => {
    mistakes.add(value.at, `${what} is ${describe(value)}, but should be ${should}`)
    return undefined
  }
  const expected = property.values
    ? `${oneOf(property.values)}${didYouMean(textOf(value), property.values)}`
    : EXPECTED[property.scalar]
  if (value.kind !== 'scalar') return wrong(expected)
  const { value: content } = value
  if (property.values && !property.values.some((one) => one === content)) return wrong(expected)
  switch (property.scalar) {
    case 'ID':
    case 'String':
      if (typeof content === 'number') return wrong('a text, in quotes')
      return isText(content) ? content : wrong(expected)
    case 'Int':
      return Number.isSafeInteger(content) ? content : wrong(expected)
    case 'Float':
      return Number.isFinite(content) ? content : wrong(expected)
    case 'Boolean':
      return typeof content === 'boolean' ? content : wrong(expected)
    case 'Date':
      return isDate(content) ? content : wrong(expected)
    case 'DateTime':
      return isDateTime(content) ? content : wrong(expected)
  }
}

const EXPECTED: Readonly<Record<Property['scalar'], string>> = {
  ID: 'an identifier',
  String: 'a text without space at its ends',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Date: 'a day such as 2025-05-31',
  DateTime: 'a moment in UTC such as 2025-08-01T00:00:00.000Z',
}

function textOf(value: YamlValue): string {
  return value.kind === 'scalar' ? String(value.value) : ''
}

function isText(content: YamlScalar['value']): content is string {
  return typeof content === 'string' && content !== '' && content.trim() === content
}

function isDate(content: YamlScalar['value']): content is string {
  return (
    typeof content === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(content) &&
    isDateTime(`${content}T00:00:00.000Z`)
  )
}

/** The engine would take 30 February for another day or for none, so the text must come back as it was. */
function isDateTime(content: YamlScalar['value']): content is string {
  if (typeof content !== 'string') return false
  const moment = new Date(content)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === content
}
