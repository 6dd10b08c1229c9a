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

/**
 * The identifiers that files of a seed have, by type and sorted, those that were merged into others among them. A seed that is
 * being written is wrong most of the time, so nothing else in it has to be right.
 * @returns undefined where a file is no YAML: what it holds would be missing.
 */
export function knownIds(
  files: readonly SeedFile[],
  { nodes }: Ontology,
): ReadonlyMap<string, readonly KnownId[]> | undefined {
  const found = new Map([...nodes.values()].map(({ name }) => [name, new Map<string, KnownId>()]))
  const sections = new Map([...nodes.values()].map((type) => [type.plural, type]))
  const source = nodes.get('Source')
  for (const file of files) {
    const diagnostics = new Diagnostics('YAML')
    const tree = parseYaml(file, diagnostics)
    if (!tree) return undefined
    for (const { key, value } of tree.kind === 'map' ? tree.entries : []) {
      // `source.yaml` has one, under the singular.
      const type = key === source?.singular ? source : sections.get(key)
      const records = value.kind === 'list' ? value.items : [value]
      for (const known of type ? records.flatMap(idsOf) : []) {
        if (type && known.id.startsWith(`${type.prefix}:`)) add(found.get(type.name), known)
      }
    }
  }
  return new Map(
    [...found].map(([type, ids]) => [type, [...ids.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
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
