import type { Json } from '../../graph/port.ts'
import type { Property } from '../../ontology/model.ts'
import { didYouMean, oneOf } from '../../did-you-mean.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { type YamlScalar, type YamlValue, describe } from './yaml-tree.ts'

/** Reads the value of a property as the ontology says it is; undefined with a diagnostic where it is not. */
export function readProperty(
  property: Property,
  value: YamlValue,
  what: string,
  diagnostics: Diagnostics,
): Json | undefined {
  if (!property.list) return readScalar(property, value, what, diagnostics)
  if (value.kind !== 'list') {
    diagnostics.add(value.at, `${what} is ${describe(value)}, but should be a list such as [a, b]`)
    return undefined
  }
  const items: Json[] = []
  for (const item of value.items) {
    const read = readScalar(property, item, `an item of ${what}`, diagnostics)
    if (read !== undefined) items.push(read)
  }
  return items
}

function readScalar(
  property: Property,
  value: YamlValue,
  what: string,
  diagnostics: Diagnostics,
): Json | undefined {
  const content = value.kind === 'scalar' ? value.value : null
  if (content !== null && isAllowed(property, content)) return content
  diagnostics.add(value.at, `${what} is ${describe(value)}, but should be ${expectedOf(property, content)}`)
  return undefined
}

/** Whether a single value is one that the property can have. */
export function isAllowed(property: Property, content: Content): boolean {
  if (property.values) return property.values.some((one) => one === content)
  switch (property.scalar) {
    case 'ID':
    case 'String':
      return typeof content === 'string' && content !== '' && content.trim() === content
    case 'Int':
      return Number.isSafeInteger(content)
    case 'Float':
      return Number.isFinite(content)
    case 'Boolean':
      return typeof content === 'boolean'
    case 'Date':
      return typeof content === 'string' && isDate(content)
    case 'DateTime':
      return typeof content === 'string' && isDateTime(content)
  }
}

/** What would be right. */
export function expectedOf({ values, scalar }: Property, content: YamlScalar['value']): string {
  if (values) return `${oneOf(values)}${didYouMean(String(content), values)}`
  return scalar === 'String' && typeof content === 'number' ? 'a text, in quotes' : EXPECTED[scalar]
}

type Content = Exclude<YamlScalar['value'], null>

const EXPECTED: Readonly<Record<Property['scalar'], string>> = {
  ID: 'an identifier',
  String: 'a text, without space at its ends',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Date: 'a day such as 2025-05-31',
  DateTime: 'a moment in UTC such as 2025-08-01T00:00:00.000Z',
}

function isDate(content: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(content) && isDateTime(`${content}T00:00:00.000Z`)
}

/** The engine would take 30 February for another day or for none, so the text must come back as it was. */
function isDateTime(content: string): boolean {
  const moment = new Date(content)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === content
}
