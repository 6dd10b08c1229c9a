import { asList, asText } from '../../src/graph/json.ts'
import type { LinesOfFile } from '../../src/loader/bulk/dataset.ts'
import { searchPropertiesOf } from '../../src/loader/search-properties.ts'
import { indicators } from './observations.ts'
import type { NodeRow, RelationshipRow } from '../../src/loader/rows.ts'
import * as ids from './ids.ts'
import { nodeDates } from './published.ts'
import { sizeOf } from './size.ts'
import { Stated, bySources, inPassages } from './stated.ts'
import * as nodes from './synthetic-nodes.ts'
import * as relationships from './synthetic-relationships.ts'
import { drives } from './synthetic-drives.ts'

/**
 * A synthetic graph with this number of agencies and about seventy times as many nodes. Every line is computed from
 * its number alone: memory use is independent of the size, and the same arguments give the same lines.
 * @param districts the real ones, sorted by `id`.
 * @param sources how many there are; by default a tenth of the agencies.
 */
export function synthesise(
  agencies: number,
  seed: number,
  districts: readonly NodeRow[],
  sources?: number,
): LinesOfFile[] {
  const size = sizeOf(agencies, seed, sources)
  const names = districts.map(({ id }) => id)
  const kinds = {
    documents: ['POLICY', 'PLAN', 'REPORT', 'GUIDE', 'LIST'],
    platforms: ['PLATFORM', 'EVENT', 'PROGRAMME', 'MECHANISM'],
  }
  const { involved } = nodes
  const { involves } = relationships
  const tie = (from: string, type: string, to: string, lines: Iterable<RelationshipRow>): LinesOfFile => ({
    from,
    type,
    to,
    lines,
  })
  const nodeFiles: readonly NodeLines[] = [
    { label: 'Source', lines: () => nodes.sources(size) },
    { label: 'Passage', lines: () => nodes.passages(size) },
    { label: 'Theme', lines: () => nodes.themes(size) },
    { label: 'District', lines: () => districts },
    { label: 'Agency', lines: () => nodes.agencies(size) },
    { label: 'Goal', lines: () => nodes.goals(size) },
    { label: 'Initiative', lines: () => nodes.initiatives(size), searched: ['summary', 'summaryEn'] },
    { label: 'Indicator', lines: () => indicators() },
    { label: 'Outcome', lines: () => nodes.outcomes(size) },
    {
      label: 'Document',
      lines: () =>
        involved(size, size.documents, ids.documentId, { name: '方案', nameEn: 'Plan' }, kinds.documents),
    },
    {
      label: 'Place',
      lines: () => involved(size, size.places, ids.placeId, { name: '园', nameEn: 'Park' }, []),
    },
    {
      label: 'Platform',
      lines: () =>
        involved(size, size.platforms, ids.platformId, { name: '平台', nameEn: 'Hub' }, kinds.platforms),
    },
    {
      label: 'Partner',
      lines: () => involved(size, size.partners, ids.partnerId, { name: '伙伴会', nameEn: 'Partners' }, []),
    },
  ]
  const relationshipFiles = (): readonly LinesOfFile[] => [
    tie('Passage', 'PART_OF', 'Source', relationships.passagesOfSources(size)),
    tie('Source', 'HAS_THEME', 'Theme', relationships.hasThemes(size)),
    tie('Passage', 'UNDER', 'Theme', relationships.passagesUnderThemes(size)),
    tie('Agency', 'PART_OF', 'Agency', relationships.partsOfAgencies(size)),
    tie('Goal', 'PART_OF', 'Goal', relationships.partsOfGoals(size)),
    tie('Agency', 'SERVES', 'District', relationships.serves(size, names)),
    tie('Agency', 'LEADS', 'Initiative', relationships.leads(size)),
    tie('Agency', 'SUPPORTS', 'Initiative', relationships.supports(size)),
    tie('Agency', 'REPORTED', 'Outcome', relationships.reported(size)),
    tie('Agency', 'ADOPTED', 'Document', relationships.adopted(size)),
    tie('Initiative', 'ADVANCES', 'Goal', relationships.advances(size)),
    tie('Initiative', 'LOCATED_IN', 'District', relationships.locatedInitiatives(size, names)),
    tie('Initiative', 'PRODUCED', 'Outcome', relationships.produced(size)),
    tie('Outcome', 'MEASURES', 'Indicator', relationships.measures(size)),
    tie('Initiative', 'UNDER', 'Theme', relationships.underThemes(size)),
    tie('Initiative', 'INVOLVES', 'Document', involves(size, size.documents, ids.documentId, 0.02)),
    tie('Initiative', 'INVOLVES', 'Place', involves(size, size.places, ids.placeId, 0.05)),
    tie('Initiative', 'INVOLVES', 'Platform', involves(size, size.platforms, ids.platformId, 0.06)),
    tie('Initiative', 'INVOLVES', 'Partner', involves(size, size.partners, ids.partnerId, 0.01)),
    tie('Place', 'LOCATED_IN', 'District', relationships.locatedPlaces(size, names)),
  ]
  // What they share is computed once, and only where somebody reads the lines.
  let known: Stated | undefined
  const stated = (): Stated => (known ??= new Stated(SHARED, relationshipFiles()))
  const written = (label: string, lines: () => Iterable<NodeRow>): Iterable<NodeRow> =>
    label === 'Source' ? lines() : dated(lines, stated, label === 'District')
  const entities = nodeFiles.filter(({ label }) => label !== 'Source' && label !== 'Passage')
  return [
    ...nodeFiles.map(({ label, lines, searched }) => ({
      label,
      lines: label === 'Passage' ? lines() : written(label, () => searchable(lines(), searched)),
    })),
    ...relationshipFiles(),
    tie('Agency', 'DRIVES', 'Goal', drives(size)),
    tie('Outcome', 'AGREES_WITH', 'Outcome', relationships.compared(size, 'AGREES')),
    tie('Outcome', 'DIFFERS_FROM', 'Outcome', relationships.compared(size, 'DIFFERS')),
    ...entities.map(({ label, lines }) => tie(label, 'STATED_IN', 'Passage', inPassages(size, lines()))),
    ...entities.map(({ label, lines }) =>
      tie(
        label,
        'STATED_BY',
        'Source',
        later(() => bySources(lines(), stated())),
      ),
    ),
  ]
}

/** The nodes of a label; they can be gone through more than once. */
interface NodeLines {
  readonly label: string
  readonly lines: () => Iterable<NodeRow>
  /** What search looks into besides the names. */
  readonly searched?: readonly string[]
}

/** What several sources say something of. All others are named by one source alone. */
const SHARED: ReadonlySet<string> = new Set([
  'Agency',
  'Goal',
  'District',
  'Document',
  'Place',
  'Platform',
  'Partner',
  'Indicator',
])

/** Adds what search looks into. It takes most of the time, so only what is written has it. */
function* searchable(lines: Iterable<NodeRow>, searched: readonly string[] = []): Generator<NodeRow> {
  for (const { id, properties } of lines) {
    yield { id, properties: { ...properties, ...searchPropertiesOf(properties, searched) } }
  }
}

function* dated(lines: () => Iterable<NodeRow>, stated: () => Stated, always: boolean): Generator<NodeRow> {
  for (const node of lines()) {
    const evidence = asList(node.properties['evidence']).map(asText)
    const dates = nodeDates([...stated().of(node).keys()], evidence, always)
    yield { ...node, properties: { ...node.properties, ...dates } }
  }
}

function* later<T>(lines: () => Iterable<T>): Generator<T> {
  yield* lines()
}
