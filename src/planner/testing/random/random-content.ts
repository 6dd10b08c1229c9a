import fc from 'fast-check'
import { printCitation } from '../../../citation.ts'
import { asText, isList } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { Dated, NodeType, Ontology, Property, Relationship } from '../../../ontology/model.ts'
import { STATED_ON, sinceOf, storedProperties } from '../../../ontology/rules.ts'
import type { ContentNode, ContentRelationship, GraphContent } from '../content.ts'

/**
 * Small contents that respect the ontology: few values, so that many are equal; optional ones are often
 * missing; any node may be related to any other that the ontology allows, over each relationship type once.
 */
export function randomContents(ontology: Ontology): fc.Arbitrary<GraphContent> {
  const types = [...ontology.nodes.values()]
  const nodes = fc.tuple(...types.map(randomNodes)).map((groups) => groups.flat())
  const contents = nodes.chain((all) =>
    fc
      .tuple(...kindsOfRelationships(ontology).map((kind) => randomRelationships(kind, all)))
      .map((groups) => citeKnownSources({ nodes: all, relationships: groups.flat() }))
      .chain(withDates(ontology)),
  )
  // The first values of an arbitrary are usually small ones, here all but empty graphs.
  return fc.noBias(contents)
}

/** Leaves out citations of sources that are not there. */
function citeKnownSources({ nodes, relationships }: GraphContent): GraphContent {
  const known = new Set(nodes.map(({ id }) => id))
  const clean = <T extends ContentNode | ContentRelationship>(item: T): T => {
    const { evidence, ...others } = item.properties
    if (!Array.isArray(evidence)) return item
    const kept = evidence.filter((fragment) => known.has(String(fragment).split('#')[0] ?? ''))
    return { ...item, properties: { ...others, evidence: kept } }
  }
  return { nodes: nodes.map(clean), relationships: relationships.map(clean) }
}

/**
 * Gives contents dates for `@asOf`: each source its own, and a random one, or none, to all that changes in time. No
 * citation is there before its source is.
 */
function withDates(ontology: Ontology): (content: GraphContent) => fc.Arbitrary<GraphContent> {
  const dated = new Map<string, Dated>()
  const note = (owner: string, { property, dated: one }: Pick<Property, 'property' | 'dated'>): void => {
    if (one) dated.set(`${owner} ${property}`, one)
  }
  for (const type of ontology.nodes.values()) {
    for (const property of type.properties.values()) note(type.label, property)
    for (const one of type.relationships.values()) {
      for (const name of one.types) for (const property of storedProperties(one)) note(name, property)
    }
  }
  return ({ nodes, relationships }) => {
    const published = new Map(nodes.map(({ id, properties }) => [id, asText(properties['firstStated'])]))
    const datesOf = (
      owners: readonly string[],
      properties: ContentNode['properties'],
    ): fc.Arbitrary<Json[]> =>
      fc.tuple(
        ...Object.entries(properties).map(([name, value]): fc.Arbitrary<Json> => {
          if (name === 'evidence') return fc.tuple(...listIn(value).map(() => fc.constantFrom('', ...DATES)))
          const one = owners.map((owner) => dated.get(`${owner} ${name}`)).find((found) => found)
          if (one?.kind === 'items') return fc.option(fc.tuple(...listIn(value).map(() => randomSince())))
          if (one?.kind === 'value') return fc.option(fc.constantFrom(...DATES))
          if (one?.kind === 'last') return fc.option(fc.subarray(DATES, { minLength: 1 }))
          return fc.constant(null)
        }),
      )
    const dating = <T extends ContentNode | ContentRelationship>(
      item: T,
      owners: readonly string[],
    ): fc.Arbitrary<T> =>
      datesOf(owners, item.properties).map((dates) => {
        const added = Object.entries(item.properties).map(([name, value], index): [string, Json] => {
          const date = dates[index] ?? null
          if (name === 'lastStated') return [STATED_ON, date]
          if (name !== 'evidence') return [sinceOf(name), date]
          const since = listIn(value).map((fragment, at) => {
            const from = published.get(asText(fragment).split('#')[0] ?? '') ?? ''
            const own = asText(listIn(date)[at])
            return own > from ? own : from
          })
          return [sinceOf(name), since]
        })
        return { ...item, properties: { ...item.properties, ...present(added) } }
      })
    return fc.record({
      nodes: fc.tuple(...nodes.map((node) => dating(node, node.labels))),
      relationships: fc.tuple(...relationships.map((one) => dating(one, [one.type]))),
    })
  }
}

function randomSince(): fc.Arbitrary<string> {
  return fc.constantFrom('', ...DATES)
}

function listIn(value: Json): readonly Json[] {
  return isList(value) ? value : []
}

/** Contents that lack a property here and there that the ontology requires. */
export function randomContentsWithGaps(ontology: Ontology): fc.Arbitrary<GraphContent> {
  const required = new Set(
    [...ontology.nodes.values()].flatMap((type) =>
      [...type.properties.values()]
        .filter((property) => property.required && property.field !== 'id')
        .map(({ property }) => property),
    ),
  )
  return fc
    .tuple(
      randomContents(ontology),
      fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 4 }),
      fc.constantFrom(...required, 'basis'),
    )
    .map(([content, places, name]) => {
      const gap = <T extends ContentNode | ContentRelationship>(item: T, index: number): T => {
        if (!places.includes(index)) return item
        return { ...item, properties: present(Object.entries({ ...item.properties, [name]: null })) }
      }
      return { nodes: content.nodes.map(gap), relationships: content.relationships.map(gap) }
    })
}

/** Text in an order that differs by code point, by UTF-16 code unit (`𠮷` before `～`) and by letter case; some in another width. */
const TEXTS = [
  'a',
  'b',
  'A',
  'ab',
  'Ａb　c',
  '',
  "it's",
  '"\\',
  '市',
  '市区',
  '稳就业',
  '～',
  '𠮷',
  'ﾊﾞ',
  '（É）',
]

const NAMES = ['市商务委', '徐汇区', 'Xuhui', 'ｘuhui', '市', 'Bureau B', '～', '𠮷', 'ÉÎ ５']

const SLUGS = ['a', 'b', 'c', 'd', 'a-1', 'a1', 'z']

const DATES = ['2024-12-31', '2025-01-01', '2025-05-31']

function randomNodes(type: NodeType): fc.Arbitrary<ContentNode[]> {
  const embedded = [...type.embedded.values()].flatMap((one) => [...one.properties.values()])
  const properties = [...type.properties.values(), ...embedded].filter(({ field }) => field !== 'id')
  const values = fc.tuple(...properties.map((property) => randomValue(property)))
  const node = fc.record({ slug: fc.constantFrom(...SLUGS), values, evidence: randomEvidence() })
  return fc.uniqueArray(node, { selector: ({ slug }) => slug, maxLength: 7, size: 'max' }).map((nodes) =>
    nodes.map((one) => ({
      id: `${type.prefix}:${one.slug}`,
      labels: type.entity ? [type.label, 'Entity'] : [type.label],
      properties: {
        ...present(properties.map(({ property }, index) => [property, one.values[index] ?? null])),
        ...(type.evidence ? present([['evidence', one.evidence]]) : {}),
      },
    })),
  )
}

function randomValue(property: Property): fc.Arbitrary<Json> {
  const { list, required } = property
  const one = randomScalar(property)
  if (list) return fc.option(fc.array(one, { maxLength: 3 }), { freq: 3 })
  return required ? one : fc.option(one, { freq: 2 })
}

function randomScalar({ field, scalar, values }: Property): fc.Arbitrary<Json> {
  if (values) return fc.constantFrom(...values)
  if (scalar === 'Int') return fc.nat({ max: 12 })
  if (scalar === 'Float') return fc.constantFrom(0, 1, -1, 2.5, 500, 0.1, 1570000000000, 12345678.9)
  if (scalar === 'Boolean') return fc.boolean()
  if (scalar === 'Date') return fc.constantFrom(...DATES)
  return fc.constantFrom(...(['name', 'nameEn', 'aliases'].includes(field) ? NAMES : TEXTS))
}

/** Citations of sources that may be there, in any order. */
function randomEvidence(): fc.Arbitrary<Json> {
  const citation = fc
    .tuple(fc.constantFrom('a', 'b'), fc.nat({ max: 12 }), fc.integer({ min: 1, max: 3 }))
    .map(([source, start, length]) => ({ source: `source:${source}`, start, end: start + length }))
  return fc
    .option(fc.uniqueArray(citation, { maxLength: 3, selector: printCitation }), { freq: 4 })
    .map((list) => (list === null ? null : list.map(printCitation)))
}

interface RelationshipKind {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly stored: readonly Property[]
  readonly references: Relationship['references']
  /** Whether there may be several between two nodes, each about a place. */
  readonly places: boolean
  /** Whether it leads both ways. */
  readonly undirected: boolean
}

function kindsOfRelationships(ontology: Ontology): RelationshipKind[] {
  const types = [...ontology.nodes.values()]
  const ordinary = types.flatMap((node) =>
    [...node.relationships.values()]
      .filter((field) => field.direction !== 'IN' && !field.common)
      .flatMap(({ types: names, target, properties, references, direction }) =>
        names.map((type) => ({
          ...{ type, from: node.label, to: target, stored: [...properties.values()], references },
          ...{ places: false, undirected: direction === 'BOTH' },
        })),
      ),
  )
  const listed = types.flatMap((target) =>
    [...target.entityLists.values()].flatMap(({ type, properties }) =>
      types
        .filter(({ entity }) => entity)
        .map((node) => ({
          ...{ type, from: node.label, to: target.label, stored: [...properties.values()] },
          references: new Map(),
          undirected: false,
          places: ![...node.relationships.values()].some((one) => one.types.includes(type)),
        })),
    ),
  )
  return [...ordinary, ...listed]
}

function randomRelationships(
  { type, from, to, stored: properties, references, places, undirected }: RelationshipKind,
  nodes: readonly ContentNode[],
): fc.Arbitrary<ContentRelationship[]> {
  const idsOf = (label: string): string[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id)
  const [sources, targets] = [idsOf(from), idsOf(to)]
  // No pair of one node is in order: the filter below would look for one for ever.
  const fewest = undirected ? 2 : 1
  if (sources.length < fewest || targets.length < fewest) return fc.constant([])
  // At most half of all pairs: in a graph where everything is related hardly a condition tells apart.
  const maxLength = Math.min(14, Math.ceil((sources.length * targets.length) / 2))
  const relationship = fc.record({
    from: fc.constantFrom(...sources),
    to: fc.constantFrom(...targets),
    evidence: randomEvidence(),
    values: fc.tuple(...properties.map(randomValue)),
    lists: fc.tuple(
      ...[...references.values()].map(({ target }) => fc.subarray([...idsOf(target), 'nowhere:a'])),
    ),
  })
  return fc
    .uniqueArray(
      // An undirected relationship is stored once, from the earlier node to the later.
      undirected ? relationship.filter((one) => one.from < one.to) : relationship,
      {
        selector: (one) => JSON.stringify([one.from, one.to, places ? one.values : []]),
        maxLength,
        size: 'max',
      },
    )
    .map((all) =>
      all.map((one) => ({
        type,
        from: one.from,
        to: one.to,
        properties: present([
          ['evidence', one.evidence],
          ...properties.map(({ property }, index): [string, Json] => [property, one.values[index] ?? null]),
          ...[...references.values()].map(({ property }, index): [string, Json] => [
            property,
            one.lists[index] ?? null,
          ]),
        ]),
      })),
    )
}

function present(entries: readonly (readonly [string, Json])[]): Record<string, Json> {
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}
