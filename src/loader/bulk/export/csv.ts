import { asText, isList } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { Property } from '../../../ontology/model.ts'
import { isStoredWithItemsOnly } from '../../property-values.ts'
import { SEARCH_PROPERTIES } from '../../search-properties.ts'
import type { LineRow } from '../check-line.ts'
import type { ShapedFile } from '../read-manifest.ts'

/** Separates the items of a list: a control character, because names may hold `;`. */
export const LIST_DELIMITER = '\u001f'

/** A column: its header for `neo4j-admin`, and its value in a row. */
export interface Column {
  readonly header: string
  readonly value: (row: LineRow) => string
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
  return [
    ...ends,
    ...[...shape.properties.values()].map((one) => property(one.property, typeOf(one))),
    ...(shape.evidence ? [property('evidence', 'string[]')] : []),
    ...(shape.searchable
      ? Object.entries(SEARCH_PROPERTIES).map(([name, { list }]) =>
          property(name, list ? 'string[]' : 'string'),
        )
      : []),
    property('seed', 'boolean'),
  ]
}

/** Lists that are stored where they are empty too: `neo4j-admin` imports an empty field as no property. */
export function listsOf({ shape }: ShapedFile): string[] {
  const lists = [...shape.properties.values()]
    .filter((property) => property.list && !isStoredWithItemsOnly(property))
    .map(({ property }) => property)
  return [...lists, ...(shape.evidence ? ['evidence'] : [])]
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

function print(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return isList(value) ? value.map(asText).join(LIST_DELIMITER) : asText(value)
}
