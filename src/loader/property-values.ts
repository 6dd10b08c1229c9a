import { didYouMean, oneOf } from '../did-you-mean.ts'
import { faultIn } from './characters.ts'
import type { Property } from '../ontology/model.ts'
import { TEXT_SCALARS } from '../ontology/scalars.ts'

/** A single value, as YAML and JSON have it. */
export type Scalar = string | number | boolean

/** Whether a property can have this value; of a list, whether the value can be an item. */
export function isAllowed(property: Property, value: Scalar): boolean {
  if (property.values) return property.values.some((one) => one === value)
  switch (property.scalar) {
    case 'ID':
    case 'String':
      return typeof value === 'string' && isText(value)
    case 'Int':
      return Number.isSafeInteger(value)
    case 'Float':
      return Number.isFinite(value)
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Date':
    case 'DateTime':
      // In the form that is stored.
      return typeof value === 'string' && TEXT_SCALARS[property.scalar].parse(value) === value
  }
}

/** Whether a string is a text: not empty, without space around it or characters that no text has. */
export function isText(value: string): boolean {
  return value !== '' && value.trim() === value && faultIn(value) === undefined
}

/** What would be right in place of `value`, for a message: `a date such as 2025-05-31`. */
export function expectedOf({ values, scalar }: Property, value: Scalar | null): string {
  if (values) return `${oneOf(values)}${didYouMean(String(value), values)}`
  if (scalar === 'String' && typeof value === 'number') return 'a quoted string'
  const fault = typeof value === 'string' ? faultIn(value) : undefined
  return fault ? `${EXPECTED[scalar]}; it ${fault.message}` : EXPECTED[scalar]
}

const EXPECTED: Readonly<Record<Property['scalar'], string>> = {
  ID: 'an id',
  String: 'a non-empty string without leading or trailing space',
  Int: 'an integer',
  Float: 'a number',
  Boolean: 'true or false',
  Date: TEXT_SCALARS.Date.expected,
  DateTime: TEXT_SCALARS.DateTime.expected,
}
