import type { Json } from '../../graph/port.ts'
import type { NodeType, Ontology } from '../../ontology/model.ts'
import { oneOf } from '../../did-you-mean.ts'
import type { Diagnostics, Location } from '../diagnostics.ts'
import type { NumeralTerm, SeedPassage, SeedSource, StatedDate } from '../seed.ts'
import { NUMERAL_KINDS, hasNumeral, isBareNumeral } from '../../figures/numeral.ts'
import { print } from '../property-values.ts'
import { idLengthOf } from '../shape.ts'
import { passageId } from './bulletin-structure.ts'
import { readRange } from './read-citations.ts'
import { readId, readProperties } from './read-properties.ts'
import { propertyKeys, readUncited, registerFields } from './read-records.ts'
import type { StatedRecord } from './stated.ts'
import { asInteger, asList, asMap, asText, refuseUnknownKeys, valueOf } from './yaml-fields.ts'
import type { YamlMap, YamlValue } from './yaml-tree.ts'

const PASSAGE_LIKE = "{ number: 1, kind: PARAGRAPH, char: '0,120' }"

/** What `source.yaml` holds. */
export interface StatedSource {
  readonly source: SeedSource
  readonly record: StatedRecord
}

/** Reads `source.yaml`: the bulletin, the ranges of its passages, its numeral terms. */
export function readSource(
  tree: YamlValue,
  ontology: Ontology,
  diagnostics: Diagnostics,
): StatedSource | undefined {
  const file = asMap(tree, 'the file', 'source: {…}', diagnostics)
  if (!file) return undefined
  refuseUnknownKeys(file, ['source', 'passages', 'numerals'], 'source.yaml', diagnostics)
  const type = ontology.nodes.get('Source')
  const value = required(file, 'source', 'source.yaml', diagnostics)
  const map = value && asMap(value, 'source', '{ id: source:…, name: … }', diagnostics)
  const record = type && map && readSourceRecord(map, type, ontology, diagnostics)
  if (!map || !record) return undefined
  const { sha256, length } = record.properties
  if (typeof sha256 !== 'string' || typeof length !== 'number') return undefined
  const source: SeedSource = {
    id: record.id,
    file: textOf(map, 'file', record.id, diagnostics) ?? '',
    sha256,
    length,
    passages: readPassages(file, length, ontology, diagnostics),
    numerals: readNumerals(file, diagnostics),
    published: dateOf(record.properties['published'], valueOf(map, 'published')),
    withdrawn: dateOf(record.properties['withdrawnOn'], valueOf(map, 'withdrawn')),
    publisher: record.relationships.find(({ field }) => field.field === 'publisher')?.otherId,
    at: map.at,
  }
  const longest = passageId(source.id, Math.max(source.passages.length, 1)).length
  const most = idLengthOf(type)
  if (longest > most) {
    const expected = `expected at most ${source.id.length - longest + most} characters`
    diagnostics.add(
      map.at,
      `id of its passages would have ${longest} characters; ${expected} for ${print(source.id)}`,
    )
  }
  return { source, record }
}

function dateOf(date: Json | undefined, value: YamlValue | undefined): StatedDate | undefined {
  return typeof date === 'string' && value ? { date, at: value.at } : undefined
}

function readSourceRecord(
  map: YamlMap,
  type: NodeType,
  ontology: Ontology,
  diagnostics: Diagnostics,
): StatedRecord | undefined {
  const id = readId(map, type, diagnostics)
  if (id === undefined) return undefined
  const relationships = registerFields(type).map(({ field }) => field)
  const known = [...propertyKeys(type), ...relationships, 'file']
  refuseUnknownKeys(map, known, id, diagnostics)
  const { read: properties, stated } = readProperties(map, type, id, diagnostics)
  const { sha256, length } = properties
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    const at = valueOf(map, 'sha256')?.at ?? map.at
    diagnostics.add(at, `sha256 of ${id}: expected the SHA-256 of its text, 64 lower-case hexadecimal digits`)
  }
  if (typeof length !== 'number' || length < 1) {
    const at = valueOf(map, 'length')?.at ?? map.at
    diagnostics.add(at, `length of ${id}: expected the number of UTF-16 code units of its text`)
  }
  const withdrawn = valueOf(map, 'withdrawn')
  if (withdrawn?.kind === 'map' && !valueOf(withdrawn, 'on')) {
    diagnostics.add(withdrawn.at, `withdrawn of ${id} lacks on; say since when, for example on: 2025-09-01`)
  }
  return {
    type,
    id,
    source: id,
    properties,
    stated,
    citations: [],
    figure: undefined,
    relationships: readUncited(map, { id, type, ontology }, diagnostics),
    at: map.at,
  }
}

function readPassages(
  file: YamlMap,
  length: number,
  ontology: Ontology,
  diagnostics: Diagnostics,
): SeedPassage[] {
  const value = required(file, 'passages', 'source.yaml', diagnostics)
  const items = value ? asList(value, 'passages', `[${PASSAGE_LIKE}]`, diagnostics) : []
  const kinds = ontology.nodes.get('Passage')?.properties.get('kind')?.values ?? []
  const passages: SeedPassage[] = []
  for (const item of items) {
    const passage = readPassage(item, kinds, diagnostics)
    if (!passage) continue
    const previous = passages.at(-1)
    if (passage.number !== passages.length + 1) {
      diagnostics.add(passage.at, `number is ${passage.number}; expected ${passages.length + 1}`)
    }
    if (previous && passage.start < previous.end) {
      diagnostics.add(passage.at, `passage ${passage.number} starts before passage ${previous.number} ends`)
    }
    if (passage.end > length) {
      diagnostics.add(
        passage.at,
        `passage ${passage.number} ends at ${passage.end}, past the end of the text at ${length}`,
      )
    }
    passages.push(passage)
  }
  return passages
}

function readPassage(
  value: YamlValue,
  kinds: readonly string[],
  diagnostics: Diagnostics,
): SeedPassage | undefined {
  const map = asMap(value, 'a passage', PASSAGE_LIKE, diagnostics)
  if (!map) return undefined
  refuseUnknownKeys(map, ['number', 'kind', 'char', 'theme'], 'a passage', diagnostics)
  const numberValue = required(map, 'number', 'a passage', diagnostics)
  const kind = textOf(map, 'kind', 'a passage', diagnostics)
  const rangeValue = required(map, 'char', 'a passage', diagnostics)
  const number = numberValue && asInteger(numberValue, 'number of a passage', 1, diagnostics)
  const range = rangeValue && readRange(rangeValue, 'char of a passage', diagnostics)
  const themeValue = valueOf(map, 'theme')
  const theme = themeValue && asText(themeValue, 'theme of a passage', diagnostics)
  if (kind !== undefined && !kinds.includes(kind)) {
    diagnostics.add(
      valueOf(map, 'kind')?.at ?? map.at,
      `kind of a passage is "${kind}"; expected ${oneOf(kinds)}`,
    )
  }
  if (number === undefined || kind === undefined || !range) return undefined
  return { number, kind, ...range, theme, at: map.at }
}

function readNumerals(file: YamlMap, diagnostics: Diagnostics): NumeralTerm[] {
  const value = valueOf(file, 'numerals')
  const map = value && asMap(value, 'numerals', '{ WORD: [一体], DATE: [今年4月] }', diagnostics)
  if (!map) return []
  refuseUnknownKeys(map, NUMERAL_KINDS, 'numerals', diagnostics)
  const terms = new Map<string, NumeralTerm>()
  for (const { key: kind, value: list } of map.entries) {
    for (const item of asList(list, `${kind} of numerals`, '[一体, 一线]', diagnostics)) {
      const text = asText(item, `a term of ${kind}`, diagnostics)
      if (text === undefined) continue
      const problem = problemOfTerm(text, terms)
      if (problem) diagnostics.add(item.at, problem)
      else terms.set(text, { text, kind, at: item.at })
    }
  }
  return [...terms.values()]
}

function problemOfTerm(text: string, known: ReadonlyMap<string, NumeralTerm>): string | undefined {
  if (known.has(text)) return `duplicate term "${text}"`
  if (!hasNumeral(text)) return `the term "${text}" has no numeral; leave it out`
  if (isBareNumeral(text)) return `the term "${text}" is a bare numeral; include the characters around it`
  return undefined
}

function required(map: YamlMap, key: string, what: string, diagnostics: Diagnostics): YamlValue | undefined {
  const value = valueOf(map, key)
  if (!value) diagnostics.add(map.at, `${what} lacks ${key}`)
  return value
}

function textOf(map: YamlMap, key: string, what: string, diagnostics: Diagnostics): string | undefined {
  const value = required(map, key, what, diagnostics)
  return value && asText(value, `${key} of ${what}`, diagnostics)
}

/** The location for diagnostics about a whole file. */
export function startOf(file: string): Location {
  return { file, line: 1, column: 1 }
}
