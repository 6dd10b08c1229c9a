import { LineCounter, type ParsedNode, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Diagnostics, Location } from '../diagnostics.ts'

/** A file of the seed: its name for messages, its text. */
export interface SeedFile {
  readonly name: string
  readonly text: string
}

/** What a YAML file says, each value with its place. */
export type YamlValue = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly at: Location
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  readonly at: Location
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly at: Location
}

export interface YamlEntry {
  readonly key: string
  readonly keyAt: Location
  readonly value: YamlValue
}

/** Reads YAML 1.2. Undefined, with the diagnostics added, where the file is broken. */
export function parseYaml(file: SeedFile, diagnostics: Diagnostics): YamlValue | undefined {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { file: file.name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings]
  for (const problem of problems)
    diagnostics.addUnreadable(position(problem.pos[0]), `broken YAML: ${problem.message}`)
  if (problems.length > 0) return undefined
  return toTree(document.contents, position, diagnostics)
}

function toTree(
  node: ParsedNode | null,
  position: (offset: number) => Location,
  diagnostics: Diagnostics,
): YamlValue {
  const at = position(node?.range[0] ?? 0)
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      keyAt: position(key.range[0]),
      value: toTree(value, position, diagnostics),
    }))
    return { kind: 'map', entries, at }
  }
  if (isSeq<ParsedNode>(node)) {
    return { kind: 'list', items: node.items.map((item) => toTree(item, position, diagnostics)), at }
  }
  if (isScalar(node)) {
    const { value } = node
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      return { kind: 'scalar', value: isPlain(value) ? value : null, at }
    }
  }
  if (node) diagnostics.add(at, 'an alias of YAML (*name) is not used in a seed: write the value out')
  return { kind: 'scalar', value: null, at }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** How a message calls a value. */
export function describe(value: YamlValue): string {
  if (value.kind === 'list') return 'a list'
  if (value.kind === 'map') return 'a map'
  return value.value === null ? 'empty' : JSON.stringify(value.value)
}
