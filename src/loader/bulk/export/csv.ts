import { stringify } from 'csv-stringify/sync'
import { asText, isList } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { Property } from '../../../ontology/model.ts'
import { isStoredWithItemsOnly } from '../../property-values.ts'
import { SEARCH_DATES, SEARCH_PROPERTIES } from '../../search-properties.ts'
import type { LineRow } from '../check-line.ts'
import type { ShapedFile } from '../read-manifest.ts'

/** Separates the items of a list: a control character, because names may hold `;`. */
export const LIST_DELIMITER = '\u001f'

/** A column: its header for `neo4j-admin`, and its value in a row; undefined where the row has no such property. */
export interface Column {
  readonly header: string
  readonly value: (row: LineRow) => string | undefined
}

/** The columns of a file. */
export function columnsOf({ file, shape }: ShapedFile): Column[] {
  const property = (name: string, type: string): Column => ({
    header: `${name}:${type}`,
    value: ({ properties }) => print(properties[name]),
  })
  const ends: Column[] =
    'label' in file
      ? [end(`id:ID(${file.label})`, 'id')]
      : [end(`:START_ID(${file.from})`, 'from'), end(`:END_ID(${file.to})`, 'to')]
  const text = (name: string, { list }: { readonly list: boolean }): Column =>
    property(name, list ? 'string[]' : 'string')
  return [
    ...ends,
    ...[...shape.properties.values()].map((one) => property(one.property, typeOf(one))),
    ...(shape.evidence ? [text('evidence', { list: true })] : []),
    ...[...shape.dates].map(([name, date]) => text(name, date)),
    ...(shape.searchable
      ? [
          ...Object.entries(SEARCH_PROPERTIES).map(([name, search]) => text(name, search)),
          ...SEARCH_DATES.map((name) => text(name, { list: true })),
        ]
      : []),
    property('seed', 'boolean'),
  ]
}

/**
 * Prints rows as CSV: `neo4j-admin` takes a quoted empty field for an empty text, and one without quotes for no property.
 */
export function printRows(rows: readonly (readonly (string | undefined)[])[]): string {
  return stringify([...rows], {
    cast: { string: (text) => (text === '' ? { value: text, quoted_empty: true } : text) },
  })
}

/** Lists that are stored where they are empty too: `neo4j-admin` imports an empty field as no property. */
export function listsOf({ shape }: ShapedFile): string[] {
  const lists = [...shape.properties.values()]
    .filter((property) => property.list && !isStoredWithItemsOnly(property))
    .map(({ property }) => property)
  const search = Object.entries(SEARCH_PROPERTIES)
    .filter(([, { list }]) => list)
    .map(([name]) => name)
  return [...lists, ...(shape.evidence ? ['evidence'] : []), ...(shape.searchable ? search : [])]
}

function end(header: string, key: string): Column {
  return { header, value: (row) => print(row[key]) }
}

function typeOf({ scalar, list }: Property): string {
  const type = TYPES[scalar]
  return list ? `${type}[]` : type
}

const TYPES: Readonly<Record<Property['scalar'], string>> = {
  ID: 'string',
  String: 'string',
  Int: 'long',
  Float: 'double',
  Boolean: 'boolean',
  // The loader stores dates and times as strings too.
  Date: 'string',
  DateTime: 'string',
}

/** The field of a value. A list that would be an empty field has none: of dates, it says no more than none would. */
function print(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  return isList(value) ? value.map(asText).join(LIST_DELIMITER) || undefined : asText(value)
}
