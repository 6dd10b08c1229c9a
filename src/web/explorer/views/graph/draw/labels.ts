import type { Settings } from 'sigma/settings'
import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from 'sigma/rendering'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { pointOn } from './courses.ts'
import type { Palette } from './palette.ts'

/**
 * A name that fits beside its node.
 * @param most how wide it may be, in letters of the Latin alphabet; a Chinese character takes two.
 */
export function shortened(name: string, most = 30): string {
  let width = 0
  let end = 0
  for (const character of name) {
    width += /\p{Script=Latin}|\p{ASCII}/u.test(character) ? 1 : 2
    if (width > most) return `${name.slice(0, end).trimEnd()}…`
    end += character.length
  }
  return name
}

type FontSettings = Pick<Settings, 'labelWeight' | 'labelSize' | 'labelFont'>

/** Where on an edge its label may stand, as shares of its length; the better places first. */
const EDGE_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7] as const

/** A rectangle on the stage, in pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A disc on the stage, in pixels. */
interface Disc {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A node where it stands on the stage. */
export interface DrawnNode extends Disc {
  /** Its name, where that stands in a box. */
  readonly boxed: string | undefined
}

/** Draws the names of nodes: with a halo, so that edges do not cross them out, and none over another. */
export class Labels {
  readonly #palette: () => Palette
  readonly #nodes: () => readonly DrawnNode[]
  #taken: Box[] | undefined

  /** @param nodes those that names must not cover, asked for when the first name is drawn. */
  constructor(palette: () => Palette, nodes: () => readonly DrawnNode[]) {
    this.#palette = palette
    this.#nodes = nodes
  }

  /** A new picture begins: all places are free again. */
  begin(): void {
    this.#taken = undefined
  }

  readonly drawLabel: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
    context,
    node,
    settings,
  ) => {
    const { size, label } = node
    // The one chosen has its name in a box.
    if (label === null || label === '' || node.highlighted === true) return
    setFont(context, settings)
    const boxes = sidesOf(node, context.measureText(label).width, settings.labelSize + 2, size + 4)
    const inside = boxes.filter(({ left, right }) => left >= 0 && right <= context.canvas.clientWidth)
    this.#taken ??= boxesOf(context, this.#nodes(), settings)
    const taken = this.#taken
    const free = inside.find((box) => !taken.some((other) => overlap(box, other)))
    const box = free ?? (node.forceLabel === true ? (inside[0] ?? boxes[0]) : undefined)
    if (!box) return
    taken.push(box)
    const { surface, text } = this.#palette()
    drawWithHalo(context, label, box.left, baselineOf(box, settings), text, surface)
  }

  /** The node under the pointer and the one chosen: a ring, and the name in a box. */
  readonly drawHover: NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> = (
    context,
    { x, y, size, label, color },
    settings,
  ) => {
    const { surface, text, line } = this.#palette()
    context.beginPath()
    context.arc(x, y, size + 4, 0, Math.PI * 2)
    context.lineWidth = 2.5
    context.strokeStyle = text
    context.stroke()
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.fillStyle = color
    context.fill()
    if (label === null || label === '') return
    setFont(context, settings)
    const { left, right, top, bottom } = nameBox(
      context,
      { x, y, size },
      label,
      settings,
      this.#nodes().map(discOf),
    )
    context.beginPath()
    context.roundRect(left, top, right - left, bottom - top, 4)
    context.fillStyle = surface
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = line
    context.stroke()
    context.fillStyle = text
    context.fillText(label, left + 6, baselineOf({ top, bottom }, settings))
  }

  /** What an edge is, level, so that it can be read whichever way the edge goes; where there is room for it. */
  readonly drawEdgeLabel: EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
    context,
    {
      label,
      curvature = 0,
    }: Parameters<EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes>>[1] &
      Partial<Pick<EdgeAttributes, 'curvature'>>,
    source,
    target,
    settings,
  ) => {
    if (label === null || label === '') return
    context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`
    const [width, height] = [context.measureText(label).width, settings.edgeLabelSize + 2]
    const taken = this.#taken ?? []
    const boxAt = (share: number): Box => {
      const { x, y } = pointOn(source, target, curvature, share)
      const [left, top] = [x - width / 2, y - height / 2]
      return { left, right: left + width, top, bottom: top + height }
    }
    const box = EDGE_SHARES.map(boxAt).find((one) => !taken.some((other) => overlap(one, other)))
    if (!box) return
    taken.push(box)
    const { surface, textSoft } = this.#palette()
    const baseline = baselineOf(box, { labelSize: settings.edgeLabelSize })
    drawWithHalo(context, label, box.left, baseline, textSoft, surface)
  }
}

/** What nodes take of the stage, with the boxes that names stand in. */
function boxesOf(
  context: CanvasRenderingContext2D,
  nodes: readonly DrawnNode[],
  settings: FontSettings,
): Box[] {
  const discs = nodes.map(discOf)
  const names = nodes.flatMap((node) =>
    node.boxed === undefined ? [] : [nameBox(context, node, node.boxed, settings, discs)],
  )
  return [...discs, ...names]
}

function discOf({ x, y, size }: Disc): Box {
  return { left: x - size, right: x + size, top: y - size, bottom: y + size }
}

/** The box for a name: on the side of its node where it fits and covers the fewest other nodes. */
function nameBox(
  context: CanvasRenderingContext2D,
  node: Disc,
  name: string,
  { labelSize }: FontSettings,
  discs: readonly Box[],
): Box {
  const sides = sidesOf(node, context.measureText(name).width + 12, labelSize + 10, node.size + 8)
  const inside = sides.filter((box) => box.left >= 0 && box.right <= context.canvas.clientWidth)
  const covered = (box: Box): number => discs.filter((disc) => overlap(box, disc)).length
  return inside.toSorted((a, b) => covered(a) - covered(b))[0] ?? sides[0]
}

/** Where a box may stand beside a node: right of it, left, below, above; the better places first. */
function sidesOf(
  { x, y }: Pick<Disc, 'x' | 'y'>,
  width: number,
  height: number,
  distance: number,
): readonly [Box, ...Box[]] {
  const boxAt = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height })
  return [
    boxAt(x + distance, y - height / 2),
    boxAt(x - distance - width, y - height / 2),
    boxAt(x - width / 2, y + distance),
    boxAt(x - width / 2, y - distance - height),
  ]
}

/** Where the letters of a name stand in its box. */
function baselineOf(
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
  { labelSize }: Pick<FontSettings, 'labelSize'>,
): number {
  return (top + bottom) / 2 + labelSize / 3
}

function drawWithHalo(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: string,
): void {
  context.lineWidth = 5
  context.lineJoin = 'round'
  context.strokeStyle = halo
  context.strokeText(text, x, y)
  context.fillStyle = colour
  context.fillText(text, x, y)
}

function setFont(
  context: CanvasRenderingContext2D,
  { labelWeight, labelSize, labelFont }: Pick<Settings, 'labelWeight' | 'labelSize' | 'labelFont'>,
): void {
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
