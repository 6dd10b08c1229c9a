import { createHash } from 'node:crypto'
import { by } from '../../by.ts'
import { printCitation } from '../../citation.ts'
import type { Json } from '../../graph/port.ts'
import { knownProperties } from '../known-properties.ts'
import type { SourceReport } from '../check/check.ts'
import type { NodeRow, Properties, RelationshipRow } from '../rows.ts'
import { searchPropertiesOf } from '../search-properties.ts'
import type { Seed, SeedNode, SeedRelationship } from '../seed.ts'
import { relationshipShape, shapeOfNodes } from '../shape.ts'
import { canonicalJson } from './canonical-json.ts'
import { definitionsOf } from './definitions.ts'
import { deriveDrives } from './derive.ts'
import { whatExists } from './existence.ts'
import { deriveAgreement } from './derive-agreement.ts'

/** A node as the graph is to hold it. */
export interface ContentNode extends NodeRow {
  /** The label of its type, and `Entity` for entities. */
  readonly labels: readonly string[]
  /** Properties stored as FLOAT, whole numbers too. */
  readonly floats: readonly string[]
}

/** A relationship as the graph is to hold it; at most one of a type leads from one node to another. */
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
  const existing = whatExists(seed)
  const nodes = existing.nodes.map(toNode).sort(by((node) => node.id))
  const relationships = [
    ...existing.relationships,
    ...deriveDrives(existing.relationships),
    ...deriveAgreement(existing),
  ]
    .map((relationship) => toRelationship(relationship, seed))
    .sort(by(keyOf))
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

/** Identifies a relationship: `agency:a LEADS initiative:b`. */
export function keyOf({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${from} ${type} ${to}`
}

function toNode({ id, type, properties, evidence }: SeedNode): ContentNode {
  const { labels, floats, searchable, searched } = shapeOfNodes(type)
  return {
    id,
    labels,
    properties: {
      ...properties,
      ...(type.evidence ? { evidence: evidence.map(printCitation) } : {}),
      ...(searchable ? searchPropertiesOf(properties, searched) : {}),
      seed: true,
    },
    floats,
  }
}

function toRelationship(relationship: SeedRelationship, seed: Seed): ContentRelationship {
  const { type, from, to, properties, evidence } = relationship
  const [fromLabel, toLabel] = [labelOf(from, seed), labelOf(to, seed)]
  const shape = relationshipShape(seed.ontology, { from: fromLabel, type, to: toLabel })
  return {
    type,
    from,
    fromLabel,
    to,
    toLabel,
    properties: { ...properties, evidence: evidence.map(printCitation), seed: true },
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
