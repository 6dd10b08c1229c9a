import { asText, isList } from '../../../graph/json.ts'
import type { Json } from '../../../graph/port.ts'
import type { Dated, Ontology } from '../../../ontology/model.ts'
import { EVIDENCE_DATED, storedProperties } from '../../../ontology/rules.ts'
import type { ContentNode, ContentRelationship, GraphContent } from '../content.ts'

/** A content as it was on a day: what came later is left out, and what has changed since is as it was. */
export function contentAsOf(ontology: Ontology, content: GraphContent, day: string): GraphContent {
  const types = [...ontology.nodes.values()]
  const isThere = ({ properties }: ContentNode | ContentRelationship): boolean =>
    asText(properties['firstStated']) <= day
  const nodes = content.nodes.flatMap((node) => {
    const type = types.find(({ label }) => node.labels.includes(label))
    if (!type?.always && !isThere(node)) return []
    return [{ ...node, properties: propertiesAsOf(node.properties, type?.properties.values() ?? [], day) }]
  })
  const known = new Set(nodes.map(({ id }) => id))
  const relationships = content.relationships
    .filter((one) => isThere(one) && known.has(one.from) && known.has(one.to))
    .map((one) => {
      const field = types
        .flatMap((type) => [...type.relationships.values()])
        .find((relationship) => relationship.types.includes(one.type))
      return { ...one, properties: propertiesAsOf(one.properties, field ? storedProperties(field) : [], day) }
    })
  return { nodes, relationships }
}

type Properties = Readonly<Record<string, Json>>

function propertiesAsOf(
  properties: Properties,
  stored: Iterable<{ readonly property: string; readonly dated?: Dated }>,
  day: string,
): Properties {
  const changed = [{ property: 'evidence', dated: EVIDENCE_DATED }, ...stored].flatMap(
    ({ property, dated }) =>
      dated && (property in properties || dated.kind === 'value')
        ? [[property, valueAsOf(properties, property, dated, day)] as const]
        : [],
  )
  return { ...properties, ...Object.fromEntries(changed) }
}

function valueAsOf(properties: Properties, property: string, dated: Dated, day: string): Json {
  const value = properties[property] ?? null
  const isLater = (date: Json | undefined): boolean => typeof date === 'string' && date > day
  switch (dated.kind) {
    case 'first':
      return isLater(value) ? null : value
    case 'last':
      return isLater(value)
        ? (listOf(properties[dated.dates]).findLast((one) => !isLater(one)) ?? null)
        : value
    case 'value':
      return isLater(properties[dated.since]) ? dated.before : value
    case 'items':
      return value === null
        ? null
        : listOf(value).filter((_, index) => !isLater(listOf(properties[dated.since])[index]))
  }
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}
