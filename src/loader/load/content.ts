import { createHash } from 'node:crypto'
import { asList, asText } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { NodeType, Property } from '../../ontology/model.ts'
import { searchProperties } from '../../planner/search/properties.ts'
import { by } from '../../by.ts'
import { canonicalJson } from './canonical-json.ts'
import { definitionsOf } from './definitions.ts'
import { deriveDrives } from './derive.ts'
import { printCitation } from '../../citation.ts'
import type { Seed, SeedCitation, SeedNode, SeedRelationship } from '../seed.ts'

/** A node as the graph holds it. */
export interface ContentNode {
  readonly id: string
  /** The label of its type, and `Entity` where it is one. */
  readonly labels: readonly string[]
  readonly properties: Properties
  /** Properties that are floating-point numbers in the database, whatever their value. */
  readonly floats: readonly string[]
}

/** A relationship as the graph holds it; there is one of a type from one node to another. */
export interface ContentRelationship {
  readonly type: string
  readonly from: string
  readonly fromLabel: string
  readonly to: string
  readonly toLabel: string
  readonly properties: Properties
  /** As of nodes. */
  readonly floats: readonly string[]
}

export type Properties = Readonly<Record<string, Json>>

/** Everything a seed puts into the graph. */
export interface Content {
  /** Digest of all the rest: the same seed gives the same revision on every machine. */
  readonly revision: string
  /** Statements for constraints and indexes. */
  readonly definitions: readonly string[]
  readonly nodes: readonly ContentNode[]
  readonly relationships: readonly ContentRelationship[]
}

/**
 * Makes the content of the graph out of a seed, derived relationships among it. Everything made carries
 * `seed: true`, so that what others put into the same graph can be told from it.
 */
export function makeContent(seed: Seed): Content {
  const definitions = definitionsOf(seed.ontology)
  const nodes = [...seed.nodes.values()].map(toNode).sort(by((node) => node.id))
  const relationships = [...seed.relationships, ...deriveDrives(seed.relationships)]
    .map((relationship) => toRelationship(relationship, seed))
    .sort(by(keyOf))
  const revision = createHash('sha256')
    .update(canonicalJson([definitions, nodes.map(toJson), relationships.map(toJson)]))
    .digest('hex')
  return { revision, definitions, nodes, relationships }
}

/** What tells a relationship from all others. */
export function keyOf({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${from} ${type} ${to}`
}

function toNode(node: SeedNode): ContentNode {
  const { type, id } = node
  return {
    id,
    labels: type.entity ? [type.label, 'Entity'] : [type.label],
    properties: {
      ...node.properties,
      ...(type.evidence ? { evidence: fragmentsOf(node.evidence) } : {}),
      ...(type.entity ? searchPropertiesOf(node) : {}),
      seed: true,
    },
    floats: floatsOf(type),
  }
}

/** What an entity with these properties is found by. */
export function searchPropertiesOf({ properties }: Pick<SeedNode, 'properties'>): Properties {
  const { aliases, summary, summaryEn } = properties
  return {
    ...searchProperties({
      name: asText(properties['name']),
      nameEn: asText(properties['nameEn']),
      aliases: asList(aliases).map(asText),
      summary: asText(summary),
      summaryEn: asText(summaryEn),
    }),
  }
}

function toRelationship(relationship: SeedRelationship, seed: Seed): ContentRelationship {
  const { type, from, to, properties, evidence } = relationship
  return {
    type,
    from,
    fromLabel: labelOf(from, seed),
    to,
    toLabel: labelOf(to, seed),
    properties: { ...properties, evidence: fragmentsOf(evidence), seed: true },
    floats: floatsOfRelationship(type, seed),
  }
}

function labelOf(id: string, seed: Seed): string {
  const node = seed.nodes.get(id)
  if (!node) throw new Error(`a relationship leads to ${id}, which is not in the seed`)
  return node.type.label
}

/** Properties of its nodes that are floating-point numbers. */
export function floatsOf(type: NodeType): string[] {
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  return [...type.properties.values(), ...embedded].filter(isFloat).map((property) => property.property)
}

function floatsOfRelationship(type: string, seed: Seed): string[] {
  const fields = [...seed.ontology.nodes.values()].flatMap((node) => [...node.relationships.values()])
  const properties = fields
    .filter((field) => field.types.includes(type))
    .flatMap((field) => [...field.properties.values()])
  return [...new Set(properties.filter(isFloat).map((property) => property.property))]
}

function isFloat(property: Property): boolean {
  return property.scalar === 'Float' && !property.list
}

function fragmentsOf(evidence: readonly SeedCitation[]): string[] {
  return evidence.map(printCitation)
}

function toJson(item: ContentNode | ContentRelationship): Json {
  return { ...item }
}
