import { type Course, coursesOf, edgePath, loopOf, pointOn } from './courses.ts'
import type { Palette } from './palette.ts'
import type { Place } from './places.ts'
import type { Emphasis } from '../load/shown.ts'

/** A node of a drawing. */
export interface DrawnNode {
  readonly id: string
  readonly label: string
  readonly colour: string
  readonly size: number
  readonly emphasis: Emphasis
}

/** An edge of a drawing. */
export interface DrawnEdge {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly emphasis: Emphasis
}

/** What a picture of the graph is made of. */
export interface Drawing {
  readonly title: string
  /** Where the same view is found again. */
  readonly address: string
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  readonly places: ReadonlyMap<string, Place>
  /** What the colours stand for. */
  readonly legend: readonly { readonly name: string; readonly colour: string }[]
  readonly palette: Palette
}

/** Size of a picture, in pixels of CSS. */
export const SIZE = { width: 1600, height: 1100 } as const

/** Free space around the graph: names stand to the right of their nodes; title and legend above and below. */
const MARGIN = { left: 60, right: 260, top: 90, bottom: 110 } as const
const OPACITIES: Readonly<Record<Emphasis, number>> = { faint: 0.25, plain: 1, strong: 1 }

/** A picture of the whole graph as SVG, with title, legend and address. */
export function svgOf(drawing: Drawing): string {
  const { title, address, nodes, edges, palette } = drawing
  const placed = placesIn(drawing)
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]))
  const text = (x: number, y: number, size: number, words: string, more = ''): string =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" ${more}>${escaped(words)}</text>`
  const courses = coursesOf(edges)
  const lines = edges.flatMap(({ from, to, label, emphasis }, index) => {
    const [start, end] = [placed.get(from), placed.get(to)]
    const course = courses[index]
    if (!start || !end || !course) return []
    const strong = emphasis === 'strong'
    const colour = strong ? palette.accent : palette.edge
    const size = sizes.get(to) ?? 0
    const { path, middle } = drawn(start, end, course, size)
    const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${strong ? 2.5 : 1.2}" opacity="${OPACITIES[emphasis]}" marker-end="url(#${strong ? 'strong' : 'plain'})"/>`
    return strong
      ? [
          line,
          text(
            middle.x,
            middle.y - 4,
            12,
            label,
            `text-anchor="middle" fill="${palette.textSoft}" class="halo"`,
          ),
        ]
      : [line]
  })
  const circles = nodes.flatMap(({ id, label, colour, size, emphasis }) => {
    const place = placed.get(id)
    if (!place) return []
    const { x, y } = place
    return [
      `<g opacity="${OPACITIES[emphasis]}"><circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${colour}"/>`,
      text(x + size + 4, y + 5, 14, label, `fill="${palette.text}" class="halo"`),
      '</g>',
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" font-family="${escaped(palette.font)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>.halo{paint-order:stroke;stroke:${palette.surface};stroke-width:4px;stroke-linejoin:round}</style>`,
    `<defs>${marker('plain', palette.edge)}${marker('strong', palette.accent)}</defs>`,
    `<rect width="100%" height="100%" fill="${palette.surface}"/>`,
    ...lines,
    ...circles,
    text(MARGIN.left, 48, 24, title, `fill="${palette.text}" font-weight="600"`),
    ...legendOf(drawing),
    text(MARGIN.left, SIZE.height - 24, 12, address, `fill="${palette.textSoft}"`),
    '</svg>\n',
  ].join('\n')
}

function legendOf({ legend, palette }: Drawing): readonly string[] {
  return legend.flatMap(({ name, colour }, index) => {
    const x = MARGIN.left + index * 140
    const y = SIZE.height - 58
    return [
      `<circle cx="${x + 6}" cy="${y - 5}" r="6" fill="${colour}"/>`,
      `<text x="${x + 18}" y="${y}" font-size="14" fill="${palette.text}">${escaped(name)}</text>`,
    ]
  })
}

/** The places of the nodes, scaled alike both ways into the picture; up is up, as on the stage. */
function placesIn({ nodes, places }: Drawing): ReadonlyMap<string, Place> {
  const known = nodes.flatMap(({ id }) => {
    const place = places.get(id)
    return place ? [[id, place] as const] : []
  })
  const extent = (values: readonly number[]): readonly [number, number] =>
    values.reduce<readonly [number, number]>(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    )
  const [left, right] = extent(known.map(([, { x }]) => x))
  const [bottom, top] = extent(known.map(([, { y }]) => y))
  const width = SIZE.width - MARGIN.left - MARGIN.right
  const height = SIZE.height - MARGIN.top - MARGIN.bottom
  const scale = Math.min(width / Math.max(right - left, 1), height / Math.max(top - bottom, 1))
  return new Map(
    known.map(([id, { x, y }]) => [
      id,
      {
        x: MARGIN.left + width / 2 + (x - (left + right) / 2) * scale,
        y: MARGIN.top + height / 2 - (y - (top + bottom) / 2) * scale,
      },
    ]),
  )
}

/** The path of an edge that stops before the node it points to, and where its label stands. */
function drawn(
  start: Place,
  end: Place,
  { bend, loop }: Course,
  size: number,
): { readonly path: string; readonly middle: Place } {
  if (loop !== undefined) {
    const { path, top } = loopOf(start, size, loop)
    return { path, middle: top }
  }
  return { path: edgePath(start, end, bend, size + 2), middle: pointOn(start, end, bend, 0.5) }
}

function marker(name: string, colour: string): string {
  return `<marker id="${name}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colour}"/></marker>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
