import type { Place } from './places.ts'

/** How an edge runs: `bend` 0 is straight; an edge from a node to itself is the `loop`-th one there, from 0 on. */
export type Course =
  { readonly bend: number; readonly loop?: undefined } | { readonly loop: number; readonly bend?: undefined }

/** How far apart edges between the same two nodes run, as a share of their length. */
const APART = 0.3

/** How far the loops of one node are turned from each other, in radians; the first is above the node. */
const TURN = Math.PI / 3

/**
 * How edges run so that none covers another: those between the same two nodes, whichever way they point, side by side.
 * @returns one for each edge, in the same order.
 */
export function coursesOf(
  edges: readonly { readonly from: string; readonly to: string }[],
): readonly Course[] {
  const pairOf = ({ from, to }: (typeof edges)[number]): string =>
    from < to ? `${from}\n${to}` : `${to}\n${from}`
  const totals = new Map<string, number>()
  for (const edge of edges) totals.set(pairOf(edge), (totals.get(pairOf(edge)) ?? 0) + 1)
  const used = new Map<string, number>()
  return edges.map((edge) => {
    const pair = pairOf(edge)
    const index = used.get(pair) ?? 0
    used.set(pair, index + 1)
    if (edge.from === edge.to) return { loop: index }
    const side = index - ((totals.get(pair) ?? 1) - 1) / 2
    // A bend to the left of one direction is one to the right of the other.
    return { bend: side === 0 ? 0 : side * APART * (edge.from < edge.to ? 1 : -1) }
  })
}

/** The control point of an edge as a quadratic curve, on a plane whose second axis points down. */
function controlOf(start: Place, end: Place, bend: number): Place {
  return {
    x: (start.x + end.x) / 2 + (end.y - start.y) * bend,
    y: (start.y + end.y) / 2 - (end.x - start.x) * bend,
  }
}

/** The point of an edge at a share of its way from start to end. */
export function pointOn(start: Place, end: Place, bend: number, share: number): Place {
  const control = controlOf(start, end, bend)
  const between = (a: number, b: number, c: number): number =>
    (1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c
  return { x: between(start.x, control.x, end.x), y: between(start.y, control.y, end.y) }
}

/**
 * An edge between two nodes as path data of SVG.
 * @param gap how far before the end it stops, for the node and the tip of the arrow.
 */
export function edgePath(start: Place, end: Place, bend: number, gap: number): string {
  const control = controlOf(start, end, bend)
  const length = Math.hypot(end.x - control.x, end.y - control.y)
  const share = length > gap ? (length - gap) / length : 1
  const tip = { x: control.x + (end.x - control.x) * share, y: control.y + (end.y - control.y) * share }
  return bend === 0 ? `M${pair(start)}L${pair(tip)}` : `M${pair(start)}Q${pair(control)} ${pair(tip)}`
}

/** A loop: path data of SVG, and where its label stands. */
export function loopOf(
  at: Place,
  size: number,
  loop: number,
): { readonly path: string; readonly top: Place } {
  const middle = -Math.PI / 2 + loop * TURN
  const away = (angle: number, distance: number): Place => ({
    x: at.x + Math.cos(angle) * distance,
    y: at.y + Math.sin(angle) * distance,
  })
  const [out, back] = [away(middle - 0.5, size), away(middle + 0.5, size + 2)]
  const reach = size * 2 + 28
  const [first, second] = [away(middle - 0.6, reach), away(middle + 0.6, reach)]
  return { path: `M${pair(out)}C${pair(first)} ${pair(second)} ${pair(back)}`, top: away(middle, size + 26) }
}

function pair({ x, y }: Place): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
