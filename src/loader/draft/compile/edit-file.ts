import {
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml'
import { NUMERAL_KINDS } from '../../../figures/numeral.ts'
import {
  type Fields,
  type Value,
  isFields,
  isList,
  isSame,
  printField,
  printFields,
  printFlow,
  isScalar as isPlain,
  printItem,
  printRecord,
  printScalar,
  printWritten,
} from './yaml-style.ts'

type YamlMap = YAMLMap.Parsed
type Seq = YAMLSeq.Parsed

/** Order of the fields of a record, whatever its type. */
const FIELD_ORDER: readonly string[] = [
  ...['id', 'name', 'nameEn', 'aliases', 'formerly', 'language', 'published', 'publisher', 'url'],
  ...['summary', 'summaryEn', 'kind', 'measure', 'direction', 'raw', 'figure', 'unit', 'derivedFrom'],
  ...[
    'period',
    'char',
    'theme',
    'subject',
    'city',
    'district',
    'agency',
    'agencies',
    'goals',
    'initiative',
    'indicator',
  ],
  ...['file', 'sha256', 'length', 'source', 'passages', 'numerals', ...NUMERAL_KINDS],
]

/** Order of the sections of a file. */
const SECTION_ORDER: readonly string[] = [
  ...['themes', 'agencies', 'districts', 'goals', 'indicators', 'initiatives', 'outcomes'],
  ...['documents', 'places', 'platforms', 'partners', 'source', 'passages', 'numerals'],
]

/** A change of a text: what stands from `start` to `end` becomes `text`. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A record that is added, and the one that it stands beside. */
interface Appended {
  readonly fields: Fields
  readonly after?: FoundMap
  readonly before?: FoundMap
}

/** A map of a file, with what it holds. */
export interface FoundMap {
  readonly node: YamlMap
  readonly fields: Fields
}

/**
 * A file of a seed that is changed where it has to be: every other line stays as it is. Positions are those of the text
 * that was read; changes are applied together.
 */
export class FileEditor {
  readonly #text: string
  readonly #root: YamlMap | undefined
  readonly #edits: Edit[] = []
  readonly #appended = new Map<string, Appended[]>()
  readonly #removed = new Set<YamlMap>()
  /** Records by section, read once. */
  readonly #records = new Map<string, ReadonlyMap<string, FoundMap>>()

  /** @param text of the file; empty where there is none yet. @throws where it is no YAML. */
  constructor(text: string) {
    this.#text = text
    const document = parseDocument(text, { prettyErrors: false })
    const [error] = document.errors
    if (error) throw error
    this.#root = isMap<ParsedNode, ParsedNode | null>(document.contents) ? document.contents : undefined
  }

  /** The record of a section with an `id`. */
  record(section: string, id: string): FoundMap | undefined {
    return this.#index(section).get(id)
  }

  /** The records of a section, in order. */
  records(section: string): FoundMap[] {
    return [...this.#index(section).values()]
  }

  /** The sections that are lists, in order. */
  sections(): string[] {
    return (this.#root?.items ?? []).flatMap(({ key, value }) => (isSeq(value) ? [String(key)] : []))
  }

  /** A map of the file, such as `source` of `source.yaml`; the file itself where no key is given. */
  map(key?: string): FoundMap | undefined {
    const node = key === undefined ? this.#root : this.#section(key)
    return found(node)[0]
  }

  /** Adds a record to its section: after or before another one, or at its end. */
  append(section: string, fields: Fields, beside: Omit<Appended, 'fields'> = {}): void {
    this.#appended.set(section, [...(this.#appended.get(section) ?? []), { fields, ...beside }])
  }

  /** Adds a map such as `numerals`, or a list that is no section. */
  appendField(key: string, value: Value): void {
    const printed = isFields(value) ? `${key}:\n${printFields(value, 2)}` : printField(key, value, 0)
    this.#insertSection(key, printed, false)
  }

  /** Takes a record out. */
  remove({ node }: FoundMap): void {
    this.#removed.add(node)
  }

  /** Takes a map such as `numerals` out. */
  removeField(key: string): void {
    const pair = this.#root?.items.find((one) => String(one.key) === key)
    if (pair) this.#cut(pair.key.range[0], contentEnd(pair.value ?? pair.key))
  }

  /** Writes a record anew. */
  replace({ node }: FoundMap, fields: Fields): void {
    const column = this.#columnOf(node.range[0])
    const printed =
      node.flow === true ? this.#printFlowRecord(node, fields) : printFields(fields, column).trimStart()
    this.#edits.push({ start: node.range[0], end: contentEnd(node), text: printed })
  }

  /** Changes the fields that differ. */
  update({ node, fields: current }: FoundMap, fields: Fields): void {
    if (isSame(current, fields)) return
    if (node.flow === true) {
      this.#edits.push({
        start: node.range[0],
        end: contentEnd(node),
        text: this.#printFlowRecord(node, fields),
      })
      return
    }
    const column = this.#columnOf(node.items[0]?.key.range[0] ?? node.range[0])
    for (const pair of node.items) {
      const key = String(pair.key)
      const value = fields[key]
      if (isSame(current[key], value)) continue
      if (value === undefined) this.#cut(pair.key.range[0], contentEnd(pair.value ?? pair.key))
      else this.#change(pair.key.range[0], key, pair.value, current[key], value, column)
    }
    for (const [key, value] of Object.entries(fields)) {
      if (key in current) continue
      const previous = node.items.findLast(
        (pair) => orderOf(FIELD_ORDER, String(pair.key)) < orderOf(FIELD_ORDER, key),
      )
      const after = previous ?? node.items[0]
      if (!after) continue
      const at = this.#lineEnd(contentEnd(after.value ?? after.key))
      this.#edits.push({ start: at, end: at, text: `\n${printField(key, value, column)}` })
    }
  }

  /** The text with all changes. */
  result(): string {
    const sections = new Set([...this.#appended.keys(), ...this.sections()])
    for (const section of [...sections].toSorted(
      (a, b) => orderOf(SECTION_ORDER, a) - orderOf(SECTION_ORDER, b),
    )) {
      this.#finishSection(section, this.#appended.get(section) ?? [])
    }
    if (this.#appended.size > 0) this.#dropEmptySections()
    const edits = this.#edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
    let text = ''
    let at = 0
    for (const edit of edits) {
      text += this.#text.slice(at, edit.start) + edit.text
      at = edit.end
    }
    const whole = withHead(text + this.#text.slice(at), this.#text)
    const isEmpty = whole.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
    const [first] = this.sections()
    // A file of a seed holds a map.
    if (isEmpty && first !== undefined) return `${whole}${first}: []\n`
    // What separates sections ends no file.
    if (!/\n\n$/.test(this.#text)) return whole.replace(/\n*$/, whole === '' ? '' : '\n')
    return whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`
  }

  #index(section: string): ReadonlyMap<string, FoundMap> {
    const known = this.#records.get(section)
    if (known) return known
    const seq = this.#section(section)
    const all = isSeq<ParsedNode>(seq) ? seq.items.flatMap((item) => found(item)) : []
    const index = new Map(
      all.flatMap((one) => (typeof one.fields['id'] === 'string' ? [[one.fields['id'], one] as const] : [])),
    )
    this.#records.set(section, index)
    return index
  }

  #section(key: string): ParsedNode | null | undefined {
    return this.#root?.items.find((pair) => String(pair.key) === key)?.value
  }

  #change(
    keyStart: number,
    key: string,
    node: ParsedNode | null,
    current: Value | undefined,
    value: Value,
    column: number,
  ): void {
    const isBlockList = isSeq<ParsedNode>(node) && node.flow !== true
    if (isBlockList && isList(current) && isList(value)) {
      const kept = current.filter((item) => value.some((one) => isSame(one, item)))
      const added = value.filter((item) => !current.some((one) => isSame(one, item)))
      if (kept.length > 0 && isSame(value, [...kept, ...added])) {
        this.#changeItems(node, current, value)
        return
      }
    }
    const end = contentEnd(node) || keyStart + key.length + 1
    const written = this.#asWritten(node, current, value)
    const printed = written ? printWritten(key, written, column) : printField(key, value, column)
    this.#edits.push({ start: keyStart, end, text: printed.trimStart() })
  }

  /** The items of a list within brackets, those that stay as they are written; undefined for other values. */
  #asWritten(node: ParsedNode | null, current: Value | undefined, value: Value): string[] | undefined {
    const isPlainList = isSeq<ParsedNode>(node) && node.flow === true && isList(current) && isList(value)
    if (!isPlainList) return undefined
    const printed = value.map((item) => {
      const kept = node.items[current.findIndex((one) => isSame(one, item))]
      if (kept) return this.#text.slice(kept.range[0], kept.range[1])
      return isPlain(item) ? printScalar(item, true) : ''
    })
    return printed.includes('') ? undefined : printed
  }

  /** Takes items out of a block list and adds others at its end, each a line of its own. */
  #changeItems(node: Seq, current: readonly Value[], value: readonly Value[]): void {
    for (const [index, item] of node.items.entries()) {
      const isKept = value.some((one) => isSame(one, current[index]))
      if (!isKept) this.#cut(item.range[0], contentEnd(item))
    }
    const [first, last] = [node.items[0], node.items.at(-1)]
    if (!first || !last) return
    const added = value.filter((item) => !current.some((one) => isSame(one, item)))
    if (added.length === 0) return
    const indent = this.#columnOf(first.range[0]) - 2
    const at = this.#lineEnd(contentEnd(last))
    this.#edits.push({
      start: at,
      end: at,
      text: added.map((item) => `\n${printItem(item, indent)}`).join(''),
    })
  }

  #finishSection(section: string, added: readonly Appended[]): void {
    const pair = this.#root?.items.find((one) => String(one.key) === section)
    const seq = pair?.value
    const items = isSeq<ParsedNode>(seq) ? seq.items : []
    const removed = items.filter(
      (item) => isMap<ParsedNode, ParsedNode | null>(item) && this.#removed.has(item),
    )
    if (added.length === 0 && removed.length === 0) return
    const all = added.map(({ fields }) => `\n${printRecord(fields, 2)}`).join('')
    if (!pair) this.#insertSection(section, `${section}:${all}`, true)
    else if (items.length > removed.length && isSeq<ParsedNode>(seq) && seq.flow !== true) {
      for (const item of removed) this.#cut(item.range[0], contentEnd(item))
      const [first, last] = [items[0], items.at(-1)]
      if (!first || !last) return
      const indent = this.#columnOf(first.range[0]) - 2
      for (const { fields, after, before } of added) {
        const at =
          !after && before
            ? this.#text.lastIndexOf('\n', before.node.range[0])
            : this.#lineEnd(contentEnd(after?.node ?? last))
        this.#edits.push({ start: at, end: at, text: `\n${printRecord(fields, indent)}` })
      }
    } else {
      const kept = items.filter((item) => !removed.includes(item))
      this.#rewriteSection(pair.key.range[0], section, seq ?? null, kept, all)
    }
  }

  /** `agencies: []` stands only where a file has nothing else. */
  #dropEmptySections(): void {
    for (const { key, value } of this.#root?.items ?? []) {
      const isEmpty = isSeq<ParsedNode>(value) && value.items.length === 0
      if (isEmpty && !this.#appended.has(String(key))) this.#cut(key.range[0], contentEnd(value))
    }
  }

  /** A section on one line, or one of which nothing is left, is written anew. */
  #rewriteSection(
    start: number,
    section: string,
    seq: ParsedNode | null,
    kept: readonly ParsedNode[],
    added: string,
  ): void {
    const end = seq ? contentEnd(seq) : this.#lineEnd(start)
    if (kept.length + added.length > 0) {
      const items = kept.map((item) => `\n  - ${this.#text.slice(item.range[0], contentEnd(item))}`).join('')
      this.#edits.push({ start, end, text: `${section}:${items}${added}` })
      return
    }
    const isOnly = this.#root?.items.length === 1
    if (isOnly) this.#edits.push({ start, end, text: `${section}: []` })
    else this.#cut(start, end)
  }

  /** Puts a section where sections usually stand, a blank line before it where the file has them. */
  #insertSection(section: string, printed: string, withBlank: boolean): void {
    const pairs = this.#root?.items ?? []
    const previous = pairs.findLast(
      ({ key }) => orderOf(SECTION_ORDER, String(key)) < orderOf(SECTION_ORDER, section),
    )
    const blank = withBlank ? '\n' : ''
    if (previous) {
      const at = this.#lineEnd(contentEnd(previous.value ?? previous.key))
      this.#edits.push({ start: at, end: at, text: `\n${blank}${printed}` })
    } else {
      const [next] = pairs
      const at = next ? next.key.range[0] : this.#text.length
      const lead = !next && this.#text !== '' && !this.#text.endsWith('\n') ? '\n' : ''
      this.#edits.push({ start: at, end: at, text: `${lead}${printed}\n${next || withBlank ? blank : ''}` })
    }
  }

  /** Takes whole lines out, and the blank lines before a section; of the first one, those behind it. */
  #cut(start: number, end: number): void {
    const line = this.#text.lastIndexOf('\n', start - 1)
    const after = this.#lineEnd(end)
    if (start !== line + 1) this.#edits.push({ start: line, end: after, text: '' })
    // What stands before the first section stays: another may be put in its place.
    else if (this.#root?.items[0]?.key.range[0] === start) {
      const [blank = ''] = /^\n*/.exec(this.#text.slice(after)) ?? []
      this.#edits.push({ start, end: after + blank.length, text: '' })
    } else {
      const [blank = ''] = /\n*$/.exec(this.#text.slice(0, start)) ?? []
      this.#edits.push({ start: start - blank.length, end: after, text: '' })
    }
  }

  #printFlowRecord(node: YamlMap, fields: Fields): string {
    const column = this.#columnOf(node.range[0])
    return printFlow(fields, column, column)
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1)
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset)
    return end < 0 ? this.#text.length : end
  }
}

/** What begins a file: no blank line, and none after its first comments where there was none before. */
function withHead(text: string, before: string): string {
  const whole = text.replace(/^\n+/, '')
  return HEAD_AND_BLANK.test(before) ? whole : whole.replace(HEAD_AND_BLANK, '$1')
}

const HEAD_AND_BLANK = /^((?:#[^\n]*\n)+)\n+/

function found(node: ParsedNode | null | undefined): FoundMap[] {
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return []
  const value = valueOf(node)
  return isFields(value) ? [{ node, fields: value }] : []
}

function valueOf(node: ParsedNode | null): Value {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), valueOf(value)]))
  }
  if (isSeq<ParsedNode>(node)) return node.items.map(valueOf)
  const value = isScalar(node) ? node.value : undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : ''
}

/** Whether somebody wrote a comment into a map. */
export function hasComment({ node }: FoundMap): boolean {
  let found = false
  visit(node, {
    Node: (_, one) => {
      // What stands after the last value of a map belongs to what follows.
      if ((one.comment ?? one.commentBefore) != null && one !== node) found = true
    },
  })
  return found
}

/** Where the content of a node ends, without the comments and blank lines after it. */
function contentEnd(node: ParsedNode | null): number {
  if (isMap<ParsedNode, ParsedNode | null>(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last) return contentEnd(last.value ?? last.key)
  }
  if (isSeq<ParsedNode>(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last) return contentEnd(last)
  }
  return isNode(node) ? node.range[1] : 0
}

function orderOf(order: readonly string[], key: string): number {
  const at = order.indexOf(key)
  return at < 0 ? order.length : at
}
