import type { Json } from '../../graph/port.ts'
import type { GraphPath, GraphValue } from '../engines/graph-value.ts'

/** A value as Cypher writes it: `(:Agency {id: "agency:xuhui"})`, `[:LEADS {…}]`, `["a", 1]`. */
export function inCypher(value: GraphValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(inCypher).join(', ')}]`
  switch (value.kind) {
    case 'map':
      return mapInCypher(value.entries)
    case 'node':
      return `(${[value.labels.map((label) => `:${nameInCypher(label)}`).join(''), ...propertiesInCypher(value)].join(' ')})`
    case 'relationship':
      return `[:${[nameInCypher(value.type), ...propertiesInCypher(value)].join(' ')}]`
    case 'path':
      return pathInCypher(value)
  }
}

/** A value as JSON: a node is `{labels, properties}`, a relationship `{type, properties}`, a path `{nodes, relationships}`. */
export function asJson(value: GraphValue): Json {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(asJson)
  switch (value.kind) {
    case 'map':
      return mapAsJson(value.entries)
    case 'node':
      return { labels: value.labels, properties: mapAsJson(value.properties) }
    case 'relationship':
      return { type: value.type, properties: mapAsJson(value.properties) }
    case 'path':
      return {
        nodes: value.nodes.map(asJson),
        relationships: value.steps.map(({ relationship }) => asJson(relationship)),
      }
  }
}

function pathInCypher({ nodes, steps }: GraphPath): string {
  const [first, ...others] = nodes.map(inCypher)
  const hops = steps.map(({ relationship, forward }, index) => {
    const written = inCypher(relationship)
    return `${forward ? `-${written}->` : `<-${written}-`}${others[index] ?? ''}`
  })
  return [first, ...hops].join('')
}

function propertiesInCypher({
  properties,
}: {
  readonly properties: Readonly<Record<string, GraphValue>>
}): readonly string[] {
  return Object.keys(properties).length > 0 ? [mapInCypher(properties)] : []
}

function mapInCypher(entries: Readonly<Record<string, GraphValue>>): string {
  const written = Object.entries(entries).map(([key, value]) => `${nameInCypher(key)}: ${inCypher(value)}`)
  return `{${written.join(', ')}}`
}

function mapAsJson(entries: Readonly<Record<string, GraphValue>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, asJson(value)]))
}

function nameInCypher(name: string): string {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value)
}
