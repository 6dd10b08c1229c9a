import { LineCounter, type ParsedNode, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { faultIn, locationIn } from '../characters.ts'
import type { Diagnostics, Location } from '../diagnostics.ts'
import { print } from '../property-values.ts'

/** A file of the seed. */
export interface SeedFile {
  /** Relative to the project, for diagnostics. */
  readonly name: string
  readonly text: string
}

/** The content of a YAML file, each value with its location. */
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

/** Parses YAML 1.2; reports syntax errors and stray characters, and returns undefined. */
export function parseYaml(file: SeedFile, diagnostics: Diagnostics): YamlValue | undefined {
  const fault = faultIn(file.text)
  if (fault) {
    diagnostics.addUnreadable(locationIn(file.name, file.text, fault.offset), `the file ${fault.message}`)
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const locationOf = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { file: file.name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings]
  for (const problem of problems)
    diagnostics.addUnreadable(locationOf(problem.pos[0]), `invalid YAML: ${problem.message}`)
  if (problems.length > 0) return undefined
  return toTree(document.contents, locationOf, diagnostics)
}

function toTree(
  node: ParsedNode | null,
  locationOf: (offset: number) => Location,
  diagnostics: Diagnostics,
): YamlValue {
  const at = locationOf(node?.range[0] ?? 0)
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      keyAt: locationOf(key.range[0]),
      value: toTree(value, locationOf, diagnostics),
    }))
    return { kind: 'map', entries, at }
  }
  if (isSeq<ParsedNode>(node)) {
    return { kind: 'list', items: node.items.map((item) => toTree(item, locationOf, diagnostics)), at }
  }
  if (isScalar(node)) {
    const { value } = node
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      return { kind: 'scalar', value: isPlain(value) ? value : null, at }
    }
  }
  if (node) diagnostics.add(at, 'YAML aliases (*name) are not supported; write the value out')
  return { kind: 'scalar', value: null, at }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** A value in the words of a message. */
export function describe(value: YamlValue): string {
  if (value.kind === 'list') return 'a list'
  if (value.kind === 'map') return 'a map'
  return value.value === null ? 'empty' : print(value.value)
}
