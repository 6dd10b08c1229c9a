import type { Ontology } from '../../ontology/model.ts'
import { passageRecords, withSource } from './bulletin-structure.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { groupBy } from '../../group-by.ts'
import { refuseOtherUnits, refuseSeveralSubjects } from './link/link-indicators.ts'
import { linkNodes } from './link/link-nodes.ts'
import { linkRelationships } from './link/link-relationships.ts'
import { followMerged } from './link/merged-ids.ts'
import { citiesOfDistricts, placesOf } from './link/places.ts'
import { refuseSharedDefinitions } from './link/shared-definitions.ts'
import { refuseSharedCodes } from './link/shared-codes.ts'
import { refuseSharedNames } from './link/shared-names.ts'
import { Diagnostics, DiagnosticsError, printLocation } from '../diagnostics.ts'
import type { Seed, SeedSource } from '../seed.ts'
import { readRecords } from './read-records.ts'
import { readSource, startOf } from './read-source.ts'
import type { StatedRecord } from './stated.ts'
import { type SeedFile, parseYaml } from './yaml-tree.ts'

/** A bulletin and its records, passages included. */
interface Bulletin {
  readonly source: SeedSource
  readonly records: readonly StatedRecord[]
}

/**
 * Reads and links the files of a seed, `seed/registers/*.yaml` and `seed/bulletins/<name>/{source,facts}.yaml`. The
 * ontology says what a record may hold.
 * @throws DiagnosticsError listing everything that is wrong.
 */
export function readSeed(files: readonly SeedFile[], ontology: Ontology): Seed {
  const diagnostics = new Diagnostics()
  // Loading an empty seed would empty the graph.
  if (files.length === 0) diagnostics.add(startOf('seed'), 'no YAML files found')
  const inBulletins = files.filter((file) => file.name.includes('/bulletins/'))
  const registers = files.filter((file) => !inBulletins.includes(file))
  const bulletins = [...groupBy(inBulletins, folderOf)].flatMap(
    ([folder, own]) => readBulletin(folder, own, ontology, diagnostics) ?? [],
  )
  const sources = bulletins.map((bulletin) => bulletin.source)
  const written = [
    ...registers.flatMap((file) => readFile(file, ontology, undefined, diagnostics)),
    ...bulletins.flatMap((bulletin) => bulletin.records),
  ]
  refuseSameTexts(sources, diagnostics.as('SOURCE'))
  const records = followMerged(written, diagnostics.as('DEFINITION'))
  refuseSharedDefinitions(records, sources, diagnostics.as('DEFINITION'))
  const nodes = linkNodes(records, diagnostics.as('DEFINITION'))
  const stated = records.flatMap((record) => record.relationships)
  const linked = linkRelationships(stated, nodes, ontology, diagnostics.as('RELATIONSHIP'))
  const following = citiesOfDistricts(nodes, linked, diagnostics.as('RELATIONSHIP'))
  const relationships = [...linked, ...following]
  refuseSharedNames(nodes.values(), placesOf(relationships), diagnostics.as('NAME_TAKEN'))
  refuseSharedCodes(nodes.values(), diagnostics.as('DEFINITION'))
  refuseSeveralSubjects(linked, diagnostics.as('RELATIONSHIP'))
  refuseOtherUnits(nodes, relationships, diagnostics.as('RELATIONSHIP'))
  const list = diagnostics.list()
  if (list.length > 0) throw new DiagnosticsError(list)
  return { ontology, files, sources, nodes, relationships }
}

/** One text is one source, whatever it is called. */
function refuseSameTexts(sources: readonly SeedSource[], diagnostics: Diagnostics): void {
  const known = new Map<string, SeedSource>()
  for (const source of sources) {
    const other = known.get(source.sha256)
    if (!other) known.set(source.sha256, source)
    else {
      diagnostics.add(
        source.at,
        `${source.id} has the same text as ${other.id} at ${printLocation(other.at)}, by its sha256; keep one of them`,
      )
    }
  }
}

function readBulletin(
  folder: string,
  files: readonly SeedFile[],
  ontology: Ontology,
  diagnostics: Diagnostics,
): Bulletin | undefined {
  const expected = ['source.yaml', 'facts.yaml']
  for (const file of files) {
    const name = file.name.slice(folder.length + 1)
    if (!expected.includes(name)) {
      const hint = didYouMean(name, expected)
      diagnostics.add(
        startOf(file.name),
        `unexpected file; a bulletin consists of source.yaml and facts.yaml${hint}`,
      )
    }
  }
  const [sourceFile, factsFile] = expected.map((name) => {
    const found = files.find((file) => file.name === `${folder}/${name}`)
    if (!found) diagnostics.add(startOf(`${folder}/${name}`), 'missing; a bulletin needs this file')
    return found
  })
  const tree = sourceFile && parseYaml(sourceFile, diagnostics.as('YAML'))
  const stated = tree && readSource(tree, ontology, diagnostics.as('SOURCE'))
  if (!stated) return undefined
  const { source, record } = stated
  const facts = factsFile ? readFile(factsFile, ontology, source, diagnostics) : []
  const structure = passageRecords(source, ontology)
  return { source, records: [record, ...structure, ...facts.map((fact) => withSource(fact, source))] }
}

function readFile(
  file: SeedFile,
  ontology: Ontology,
  source: SeedSource | undefined,
  diagnostics: Diagnostics,
): StatedRecord[] {
  const tree = parseYaml(file, diagnostics.as('YAML'))
  return tree ? readRecords(tree, ontology, source, diagnostics) : []
}

function folderOf(file: SeedFile): string {
  return file.name.slice(0, file.name.lastIndexOf('/'))
}
