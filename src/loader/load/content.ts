import { createHash } from 'node:crypto'
import { by } from '../../by.ts'
import { printCitation, printRange } from '../../citation.ts'
import type { Json } from '../../graph/port.ts'
import { knownProperties } from '../known-properties.ts'
import type { SourceReport } from '../check/check.ts'
import { sinceOf } from '../../ontology/rules.ts'
import type { NodeRow, Properties, RelationshipRow } from '../rows.ts'
import { searchPropertiesOf } from '../search-properties.ts'
import type { Seed, SeedNode, SeedRelationship } from '../seed.ts'
import { relationshipShape, shapeOfNodes } from '../shape.ts'
import { canonicalJson } from './canonical-json.ts'
import { Dates, type Since, type TieDates, earliest, tieProperties } from './dates.ts'
import { definitionsOf } from './definitions.ts'
import { deriveDrives } from './derive.ts'
import { whatExists } from './existence.ts'
import { deriveAgreement } from './derive-agreement.ts'
import { type Place, statedIn } from './stated-in.ts'

/** A node as the graph is to hold it. */
export interface ContentNode extends NodeRow {
  /** The label of its type, and `Entity` for entities. */
  readonly labels: readonly string[]
  /** Properties stored as FLOAT, whole numbers too. */
  readonly floats: readonly string[]
}

/**
 * A relationship as the graph is to hold it. At most one of a type leads from one node to another, unless it is about a
 * place in a text: then at most one for each.
 */
export interface ContentRelationship extends RelationshipRow {
  readonly type: string
  readonly fromLabel: string
  readonly toLabel: string
  /** Properties stored as FLOAT, whole numbers too. */
  readonly floats: readonly string[]
}

/** Everything a seed puts into the graph. */
export interface Content {
  /** Digest of definitions, nodes and relationships: the same seed has the same revision on every machine. */
  readonly revision: string
  /** Statements for constraints and indexes. */
  readonly definitions: readonly string[]
  /** The properties that loads write: `Agency.kind`, `LEADS.evidence`. What else is on a node or relationship stays. */
  readonly known: readonly string[]
  readonly nodes: readonly ContentNode[]
  readonly relationships: readonly ContentRelationship[]
}

/**
 * Builds the content of the graph from a seed, derived relationships included. Everything carries `seed: true`,
 * which tells it from foreign data in the same graph.
 * @param reports what the check found in the texts at hand: how much of them is explained. The revision does not depend
 *   on it, because not everybody holds the texts.
 */
export function makeContent(seed: Seed, reports: readonly SourceReport[] = []): Content {
  const definitions = definitionsOf(seed.ontology)
  const existing = { ...seed, ...whatExists(seed) }
  const dates = new Dates(existing)
  const nodes = [...existing.nodes.values()].map((node) => toNode(node, dates)).sort(by((node) => node.id))
  const relationships = [
    ...[...existing.relationships, ...deriveAgreement(existing)].map((one) =>
      toRelationship(one, dates.ofTie(one), dates.inTie(one), existing),
    ),
    ...deriveDrives(existing.relationships, dates).map((one) =>
      toRelationship(one, earliest(one.dates.evidence), one.dates, existing),
    ),
    ...statedIn(existing, dates).map((place) => toContent(place, existing)),
  ].sort(by(keyOf))
  const revision = createHash('sha256')
    .update(canonicalJson([definitions, nodes.map(toJson), relationships.map(toJson)]))
    .digest('hex')
  const coverage = coverageOf(reports)
  return {
    revision,
    definitions,
    known: knownProperties(seed.ontology),
    nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, ...coverage.get(node.id) } })),
    relationships,
  }
}

/** What is stored of the texts at hand, by `id` of the source. */
function coverageOf(reports: readonly SourceReport[]): ReadonlyMap<string, Properties> {
  return new Map(
    reports
      .filter(({ held }) => held)
      .map(({ source, numerals, sentences }) => [
        source.id,
        {
          coverageNumerals: numerals.found,
          coverageNumeralsExplained: numerals.accounted,
          coverageSentences: sentences.found,
          coverageSentencesCited: sentences.cited,
        },
      ]),
  )
}

/** Identifies a relationship: `agency:a LEADS initiative:b`; with its place, where there may be several. */
export function keyOf({
  type,
  from,
  to,
  properties,
}: Pick<ContentRelationship, 'type' | 'from' | 'to' | 'properties'>): string {
  const place = placeOf(properties)
  return place === undefined ? `${from} ${type} ${to}` : `${from} ${type} ${to} ${place}`
}

/** The place in a text that a relationship is about, `12,18`; undefined where it is about none. */
export function placeOf({ start, end }: Properties): string | undefined {
  return typeof start === 'number' && typeof end === 'number' ? printRange({ start, end }) : undefined
}

function toNode(node: SeedNode, dates: Dates): ContentNode {
  const { id, type, evidence } = node
  const { labels, floats, searchable, searched } = shapeOfNodes(type)
  const lists = [...type.properties.values()]
    .filter(({ dated }) => dated?.kind === 'items')
    .map((property) => ({ property: property.property, ...dates.itemsOf(node, property) }))
  const properties: Properties = {
    ...node.properties,
    ...Object.fromEntries(lists.map(({ property, items }): [string, Json] => [property, items])),
  }
  const since = lists.flatMap((list) => (list.since ? [[sinceOf(list.property), list.since] as const] : []))
  const aliasesSince = lists.find(({ property }) => property === 'aliases')?.since
  return {
    id,
    labels,
    properties: {
      ...properties,
      ...(type.evidence ? { evidence: evidence.map(printCitation) } : {}),
      ...(searchable ? searchPropertiesOf(properties, searched, aliasesSince) : {}),
      ...Object.fromEntries(since),
      ...dates.propertiesOf(node),
      seed: true,
    },
    floats,
  }
}

function toRelationship(
  { type, from, to, properties, evidence }: SeedRelationship,
  since: Since,
  dates: TieDates,
  seed: Seed,
): ContentRelationship {
  const dated = { ...properties, ...tieProperties(since, dates) }
  return toContent({ type, from, to, properties: dated, evidence }, seed)
}

function toContent({ type, from, to, properties, evidence }: Place, seed: Seed): ContentRelationship {
  const [fromLabel, toLabel] = [labelOf(from, seed), labelOf(to, seed)]
  const shape = relationshipShape(seed.ontology, { from: fromLabel, type, to: toLabel })
  return {
    type,
    from,
    fromLabel,
    to,
    toLabel,
    properties: {
      ...properties,
      ...(evidence ? { evidence: evidence.map(printCitation) } : {}),
      seed: true,
    },
    floats: shape?.floats ?? [],
  }
}

function labelOf(id: string, seed: Seed): string {
  const node = seed.nodes.get(id)
  if (!node) throw new Error(`a relationship leads to ${id}, which is not in the seed`)
  return node.type.label
}

function toJson(item: ContentNode | ContentRelationship): Json {
  return { ...item }
}
