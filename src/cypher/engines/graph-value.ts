/** A value in the result of an ad-hoc query: plain JSON, so that it can cross from process to process. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | GraphMap
  | GraphNode
  | GraphRelationship
  | GraphPath

export interface GraphMap {
  readonly kind: 'map'
  readonly entries: Readonly<Record<string, GraphValue>>
}

export interface GraphNode {
  readonly kind: 'node'
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, GraphValue>>
}

export interface GraphRelationship {
  readonly kind: 'relationship'
  readonly type: string
  readonly properties: Readonly<Record<string, GraphValue>>
}

/** A path with one node more than steps; a step is forward if its relationship points along the path. */
export interface GraphPath {
  readonly kind: 'path'
  readonly nodes: readonly GraphNode[]
  readonly steps: readonly { readonly relationship: GraphRelationship; readonly forward: boolean }[]
}

/** Converts a value that both drivers represent alike; `fromObject` converts the rest. */
export function convertValue(value: unknown, fromObject: (value: object) => GraphValue): GraphValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' || typeof value === 'bigint') return exactNumber(value)
  if (Array.isArray(value)) return value.map((item) => convertValue(item, fromObject))
  return typeof value === 'object' && value !== null ? fromObject(value) : null
}

/** A number as JSON can hold it: as text if it is NaN, infinite, or an integer too large to be exact. */
function exactNumber(value: number | bigint): number | string {
  if (typeof value === 'bigint') {
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
      ? Number(value)
      : String(value)
  }
  return Number.isFinite(value) ? value : String(value)
}

/**
 * Converts properties into the same order on every engine: `id`, `name` and `nameEn` first, those of the search and
 * the loader last, each group by name.
 */
export function convertProperties(
  properties: object,
  convert: (value: unknown) => GraphValue,
): Readonly<Record<string, GraphValue>> {
  const rank = (name: string): number => {
    const place = ['id', 'name', 'nameEn'].indexOf(name)
    if (place >= 0) return place
    return /^(search[A-Z]|seed$)/.test(name) ? 4 : 3
  }
  const entries = Object.entries(properties).map(
    ([name, value]: [string, unknown]) => [name, convert(value)] as const,
  )
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)))
}
