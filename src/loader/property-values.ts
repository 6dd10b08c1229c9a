import { didYouMean, oneOf } from '../did-you-mean.ts'
import type { Json } from '../graph/port.ts'
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
      return (
        typeof value === 'string' &&
        isText(value) &&
        lengthOf(value) <= property.maxLength &&
        hasDigits(property, value)
      )
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

/** Whether a code has the digits it should have; any other text passes. */
function hasDigits({ digits }: Property, value: string): boolean {
  return digits === undefined || (value.length === digits && /^[0-9]+$/.test(value))
}

/** Whether a string is a text: not empty, without space around it or characters that no text has. */
export function isText(value: string): boolean {
  return value !== '' && value.trim() === value && faultIn(value) === undefined
}

/** Characters of a text, and of what it is searched by: one character may stand for up to eighteen, such as `㍿` for four. */
export function lengthOf(text: string): number {
  return Math.max(text.length, text.normalize('NFKC').length)
}

/** What would be right in place of `value`, for a message: `a date such as 2025-05-31`. */
export function expectedOf({ values, scalar, maxLength, digits }: Property, value: Scalar | null): string {
  if (digits !== undefined) return `${digits} digits in quotation marks`
  if (values) return `${oneOf(values)}${didYouMean(String(value), values)}`
  if (scalar === 'String' && typeof value === 'number') return 'a quoted string'
  if (typeof value === 'string' && isText(value) && lengthOf(value) > maxLength) {
    return `at most ${maxLength} characters, not ${lengthOf(value)}`
  }
  const fault = typeof value === 'string' ? faultIn(value) : undefined
  return fault ? `${EXPECTED[scalar]}; it ${fault.message}` : EXPECTED[scalar]
}

/** What is wrong with the number of texts in a list, for a message; undefined if nothing is. */
export function tooMany({ maxItems }: Property, items: number): string | undefined {
  return items > maxItems ? `has ${items} texts; expected at most ${maxItems}` : undefined
}

/** A value for a message, cut where it is long. */
export function print(value: Json | undefined): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value)
  return text.length > PRINTED ? `${Array.from(text.slice(0, PRINTED)).slice(0, -1).join('')}…` : text
}

/** Characters of a value that a message shows. */
const PRINTED = 80

const EXPECTED: Readonly<Record<Property['scalar'], string>> = {
  ID: 'an id',
  String: 'a non-empty string without leading or trailing space',
  Int: 'an integer',
  Float: 'a number',
  Boolean: 'true or false',
  Date: TEXT_SCALARS.Date.expected,
  DateTime: TEXT_SCALARS.DateTime.expected,
}

/** Whether a list is stored only where it has items: one with an index is, because few nodes have any. */
export function isStoredWithItemsOnly({ list, indexed }: Pick<Property, 'list' | 'indexed'>): boolean {
  return list && indexed
}
