/** Where a node stands, in units of the layout. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** The angle between two leaves of a plant: however many there are, none stands in the direction of another. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Where nodes begin: those that stood somewhere stay there, a new one begins beside the first of its neighbours that
 * has a place, so that an expansion unfolds from where it was asked for. The same graph begins in the same way.
 */
export function placesOf(
  nodes: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
  before: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const neighbours = new Map<string, string[]>()
  const link = (one: string, other: string): void => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  }
  for (const { from, to } of edges) {
    link(from, to)
    link(to, from)
  }
  const places = new Map<string, Place>()
  for (const id of nodes) {
    const known = before.get(id)
    if (known) places.set(id, known)
  }
  for (const [index, id] of nodes.entries()) {
    if (places.has(id)) continue
    const beside = neighbours.get(id)?.find((other) => places.has(other))
    const { x, y } = (beside === undefined ? undefined : places.get(beside)) ?? { x: 0, y: 0 }
    const distance = 10 + Math.sqrt(index)
    places.set(id, {
      x: x + distance * Math.cos(index * GOLDEN_ANGLE),
      y: y + distance * Math.sin(index * GOLDEN_ANGLE),
    })
  }
  return places
}
