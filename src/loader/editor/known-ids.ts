import type { Ontology } from '../../ontology/model.ts'
import { Diagnostics } from '../diagnostics.ts'
import { valueOf } from '../read/yaml-fields.ts'
import { type SeedFile, type YamlMap, type YamlValue, parseYaml } from '../read/yaml-tree.ts'

/** An identifier that may be referred to. */
export interface KnownId {
  readonly id: string
  /** In Chinese; undefined where nothing names it yet. */
  readonly name: string | undefined
  readonly nameEn: string | undefined
}

/** An identifier as a file has it. */
interface FoundId {
  /** Name of its type. */
  readonly type: string
  readonly known: KnownId
}

/** What files held when they were last parsed, by name: one is parsed again only where its text has changed. */
export type ParsedFiles = Map<string, { readonly text: string; readonly ids: readonly FoundId[] | undefined }>

/**
 * The identifiers that files of a seed have, by type and sorted, those that were merged into others among them. A seed that is
 * being written is wrong most of the time, so nothing else in it has to be right.
 * @param parsed what is known of the files already; brought up to date.
 * @returns undefined where a file is no YAML: what it holds would be missing.
 */
export function knownIds(
  files: readonly SeedFile[],
  { nodes }: Ontology,
  parsed: ParsedFiles = new Map(),
): ReadonlyMap<string, readonly KnownId[]> | undefined {
  const found = new Map([...nodes.values()].map(({ name }) => [name, new Map<string, KnownId>()]))
  for (const file of files) {
    const before = parsed.get(file.name)
    const ids = before?.text === file.text ? before.ids : idsInFile(file, nodes)
    parsed.set(file.name, { text: file.text, ids })
    if (!ids) return undefined
    for (const { type, known } of ids) add(found.get(type), known)
  }
  return new Map(
    [...found].map(([type, ids]) => [type, [...ids.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
}

/** The identifiers in one file; undefined where it is no YAML. */
function idsInFile(file: SeedFile, nodes: Ontology['nodes']): readonly FoundId[] | undefined {
  const tree = parseYaml(file, new Diagnostics('YAML'))
  if (!tree) return undefined
  const sections = new Map([...nodes.values()].map((type) => [type.plural, type]))
  const source = nodes.get('Source')
  return (tree.kind === 'map' ? tree.entries : []).flatMap(({ key, value }) => {
    // `source.yaml` has one, under the singular.
    const type = key === source?.singular ? source : sections.get(key)
    if (!type) return []
    const records = value.kind === 'list' ? value.items : [value]
    return records
      .flatMap(idsOf)
      .filter(({ id }) => id.startsWith(`${type.prefix}:`))
      .map((known) => ({ type: type.name, known }))
  })
}

/** One record names it; others only add to it. */
function add(ids: Map<string, KnownId> | undefined, known: KnownId): void {
  if (ids?.get(known.id)?.name === undefined) ids?.set(known.id, known)
}

function idsOf(value: YamlValue): KnownId[] {
  if (value.kind !== 'map') return []
  const [id, name, nameEn] = ['id', 'name', 'nameEn'].map((key) => textIn(valueOf(value, key)))
  return [id, ...formerIdsOf(value)].flatMap((one) => (one === undefined ? [] : [{ id: one, name, nameEn }]))
}

function formerIdsOf(map: YamlMap): (string | undefined)[] {
  const value = valueOf(map, 'formerly')
  return value?.kind === 'list' ? value.items.map(textIn) : []
}

function textIn(value: YamlValue | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}
