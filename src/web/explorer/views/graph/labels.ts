import type { Settings } from 'sigma/settings'
import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from 'sigma/rendering'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import type { Palette } from './palette.ts'

/** How wide a name may be on the stage: letters of the Latin alphabet, of which a Chinese character takes two. */
const MAX_WIDTH = 30

/** A name that fits beside its node. */
export function shortened(name: string): string {
  let width = 0
  let end = 0
  for (const character of name) {
    width += /\p{Script=Latin}|\p{ASCII}/u.test(character) ? 1 : 2
    if (width > MAX_WIDTH) return `${name.slice(0, end).trimEnd()}…`
    end += character.length
  }
  return name
}

/** A rectangle on the stage, in pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Draws the names of nodes: with a halo, so that edges do not cross them out, and none over another. */
export class Labels {
  readonly #palette: () => Palette
  #taken: Box[] = []

  constructor(palette: () => Palette) {
    this.#palette = palette
  }

  /** A new picture begins: all places are free again. */
  clear(): void {
    this.#taken = []
  }

  readonly drawLabel: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
    context,
    { x, y, size, label },
    settings,
  ) => {
    if (label === null || label === '') return
    setFont(context, settings)
    const width = context.measureText(label).width
    const left = leftOf(context, x, size + 4, width)
    const top = y - settings.labelSize / 2 - 1
    const box = { left, top, right: left + width, bottom: top + settings.labelSize + 2 }
    if (this.#taken.some((other) => overlap(box, other))) return
    this.#taken.push(box)
    const { surface, text } = this.#palette()
    drawWithHalo(context, label, left, y + settings.labelSize / 3, text, surface)
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
    const height = settings.labelSize + 10
    const width = context.measureText(label).width + 12
    const left = leftOf(context, x, size + 8, width)
    context.beginPath()
    context.roundRect(left, y - height / 2, width, height, 4)
    context.fillStyle = surface
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = line
    context.stroke()
    context.fillStyle = text
    context.fillText(label, left + 6, y + settings.labelSize / 3)
  }

  /** What an edge is, level in its middle, so that it can be read whichever way the edge goes. */
  readonly drawEdgeLabel: EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
    context,
    { label },
    source,
    target,
    settings,
  ) => {
    if (label === null || label === '') return
    context.font = `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`
    const width = context.measureText(label).width
    const { surface, textSoft } = this.#palette()
    const [x, y] = [(source.x + target.x) / 2, (source.y + target.y) / 2]
    drawWithHalo(context, label, x - width / 2, y + settings.edgeLabelSize / 3, textSoft, surface)
  }
}

/** Where a text begins: right of its node, or left of it where it would not fit. */
function leftOf(context: CanvasRenderingContext2D, x: number, distance: number, width: number): number {
  return x + distance + width > context.canvas.clientWidth ? x - distance - width : x + distance
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
