import stringWidth from 'string-width'
import { Document, isCollection, isSeq } from 'yaml'
import { parseRange } from '../../../citation.ts'

/** What a file of a seed holds. */
export type Value = string | number | boolean | readonly Value[] | Fields
export interface Fields {
  readonly [key: string]: Value
}

/** `.prettierrc`: what is wider is broken. */
const WIDTH = 110

/** A field of a block map, as the files of a seed have it: `  char: ['12,18']`. Lines without the last line feed. */
export function printField(key: string, value: Value, indent: number): string {
  const lead = ' '.repeat(indent)
  if (isList(value) && value.length > 0 && value.every(isFields)) {
    return `${lead}${key}:\n${value.map((item) => printItem(item, indent + 2)).join('\n')}`
  }
  if (isScalar(value)) return `${lead}${key}: ${printScalar(value)}`
  return `${lead}${printFlowField(key, value, indent, '')}`
}

/** A list within brackets of items as they are written. */
export function printWritten(key: string, items: readonly string[], indent: number): string {
  const [lead, inner] = [' '.repeat(indent), ' '.repeat(indent + 2)]
  const flat = `[${items.join(', ')}]`
  if (fits(`${lead}${key}: ${flat}`)) return `${lead}${key}: ${flat}`
  if (fits(`${inner}${flat}`)) return `${lead}${key}:\n${inner}${flat}`
  return `${lead}${key}:\n${inner}[\n${items.map((item) => `${inner}  ${item},\n`).join('')}${inner}]`
}

/** A block map of an item or of a file: each field on lines of its own. */
export function printFields(fields: Fields, indent: number): string {
  return Object.entries(fields)
    .map(([key, value]) => printField(key, value, indent))
    .join('\n')
}

/** A record of a section: `  - id: …` and its fields below. */
export function printRecord(fields: Fields, indent: number): string {
  return `${' '.repeat(indent)}- ${printFields(fields, indent + 2).trimStart()}`
}

/** A map in a list, on one line if it fits: `  - { id: …, role: LEAD }`. */
export function printItem(item: Value, indent: number): string {
  const lead = `${' '.repeat(indent)}- `
  if (isScalar(item)) return `${lead}${printScalar(item)}`
  const flat = `${lead}${printFlat(item)}`
  return fits(flat) ? flat : `${lead}${printBroken(item, indent + 2)}`
}

/** A value within brackets, on one line if it fits behind what precedes it. */
export function printFlow(value: Value, indent: number, before: number): string {
  const flat = printFlat(value)
  return before + stringWidth(flat) <= WIDTH || isScalar(value) ? flat : printBroken(value, indent)
}

function printFlowField(key: string, value: Value, indent: number, after: string): string {
  const flat = printFlat(value)
  const lead = ' '.repeat(indent)
  if (isScalar(value) || fits(`${lead}${key}: ${flat}${after}`)) return `${key}: ${flat}`
  const inner = `${lead}  `
  return `${key}:\n${inner}${fits(`${inner}${flat}${after}`) ? flat : printBroken(value, indent + 2)}`
}

function printBroken(value: Value, indent: number): string {
  const lead = ' '.repeat(indent + 2)
  const [open, close] = isList(value) ? '[]' : '{}'
  const lines = isList(value)
    ? value.map((item) => printFlow(item, indent + 2, indent + 3))
    : isFields(value)
      ? Object.entries(value).map(([key, one]) => printFlowField(key, one, indent + 2, ','))
      : []
  return `${open ?? ''}\n${lines.map((line) => `${lead}${line},\n`).join('')}${' '.repeat(indent)}${close ?? ''}`
}

function printFlat(value: Value): string {
  if (isList(value)) return `[${value.map(printFlat).join(', ')}]`
  if (isScalar(value)) return printScalar(value, true)
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${printFlat(one)}`)
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}

/** A scalar, in quotation marks where it needs them; ranges always have them. */
export function printScalar(value: string | number | boolean, inFlow = false): string {
  if (typeof value === 'string' && parseRange(value)) return `'${value}'`
  const document = new Document([value])
  if (isCollection(document.contents)) document.contents.flow = inFlow
  const options = { singleQuote: true, lineWidth: 0, flowCollectionPadding: false }
  const [scalar] = isSeq(document.contents) ? document.contents.items : []
  // A line feed would make a block of it.
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value)
  return scalar === undefined ? '' : inside(document.toString(options).trimEnd(), inFlow)
}

function inside(printed: string, inFlow: boolean): string {
  return inFlow ? printed.slice(1, -1).trim() : printed.replace(/^- /, '')
}

function fits(line: string): boolean {
  return stringWidth(line) <= WIDTH
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && !isList(value)
}

export function isScalar(value: Value): value is string | number | boolean {
  return typeof value !== 'object'
}

/** Whether two values are the same, in whatever order their fields are. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (isFields(a) && isFields(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]))
  }
  return a === b
}
