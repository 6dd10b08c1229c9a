import { LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml'
import type { DecidedRecord } from '../file/model.ts'
import type { CompiledEntry } from './compile.ts'

/** Where a record of a draft stands in a file; lines and columns are 1-based, the end is exclusive. */
export interface Place {
  readonly file: string
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
  /** Of the record of the draft. */
  readonly key: string
}

/**
 * Where the records of a draft stand in files, so that what the checker says of a line reaches its record.
 * @param texts of the files by name.
 */
export function placesIn(
  texts: ReadonlyMap<string, string>,
  compiled: readonly CompiledEntry[],
  records: readonly DecidedRecord[],
): Place[] {
  const files = new Set(compiled.map(({ file }) => file))
  return [...files].flatMap((file) => {
    const own = compiled.filter((entry) => entry.file === file)
    return placesInFile(file, texts.get(file) ?? '', own, records)
  })
}

function placesInFile(
  file: string,
  text: string,
  entries: readonly CompiledEntry[],
  records: readonly DecidedRecord[],
): Place[] {
  const lines = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place['start'] => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const place = (node: unknown, key: string | undefined): Place[] =>
    isNode(node) && node.range && key !== undefined
      ? [{ file, start: at(node.range[0]), end: at(node.range[1]), key }]
      : []
  const root = isMap(contents) ? contents : undefined
  return entries.flatMap(({ section, id, keys }) => {
    const value = root?.get(section, true)
    if (section === 'numerals') return isMap(value) ? termPlaces(value, keys, records, place) : []
    if (section === 'source' || section === 'passages') return place(value, keys[0])
    const item = isSeq(value) ? value.items.find((one) => isMap(one) && one.get('id') === id) : undefined
    return place(item, keys[0])
  })
}

function termPlaces(
  numerals: { readonly items: readonly { readonly value: unknown }[] },
  keys: readonly string[],
  records: readonly DecidedRecord[],
  place: (node: unknown, key: string | undefined) => Place[],
): Place[] {
  const terms = new Map(
    records.flatMap((record) =>
      record.type === 'Term' && keys.includes(record.key) ? [[record.term, record.key] as const] : [],
    ),
  )
  return numerals.items.flatMap(({ value }) =>
    isSeq(value)
      ? value.items.flatMap((item) => place(item, terms.get(isNode(item) ? String(item) : '')))
      : [],
  )
}
