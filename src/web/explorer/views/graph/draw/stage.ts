import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { type Course, coursesOf, loopOf } from './courses.ts'
import { type DrawnNode, Labels, shortened } from './labels.ts'
import { Layout } from './layout.ts'
import { mix, readPalette } from './palette.ts'
import { type Place, placesOf } from './places.ts'
import type { Emphasis, ShownEntity, ShownTie } from '../load/shown.ts'

/** What is to be seen on the stage. */
export interface Scene {
  readonly entities: readonly ShownEntity[]
  readonly ties: readonly ShownTie[]
  /** The entity that has a ring around it. */
  readonly selected: string | undefined
  /** The entities that are larger than others: where the view starts, where paths begin and end. */
  readonly ends: readonly string[]
  readonly nameOf: (entity: ShownEntity) => string
  readonly typeOf: (tie: ShownTie) => string
}

/** What the stage tells. */
export interface StageListener {
  /** An entity was clicked. */
  readonly onSelect: (id: string) => void
  /** An entity was clicked twice. */
  readonly onExpand: (id: string) => void
  /** Whether nodes are still moving to their places. */
  readonly onLayout: (moving: boolean) => void
}

/** From how many nodes on the stage is large: points and lines are drawn, and names of small nodes left out. */
const LARGE = 300
/** From which size on a node of a large stage has its name beside it, before it is made smaller. */
const LARGE_LABEL_SIZE = 9
/** How long at least a large stage stands still while its nodes are arranged: the user may be dragging it. */
const LARGE_STEP_MILLISECONDS = 1_500
/** Up to how many pixels wide a stage is narrow: names are shortened more. */
const NARROW = 500
const ITERATIONS = { small: 800, large: 250 } as const
const RANKS: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, strong: 2 }

/** Draws a graph by WebGL; a worker finds places for the nodes. */
export class Stage {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  readonly #layout = new Layout()
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>
  readonly #places = new Map<string, Place>()
  readonly #onLayout: StageListener['onLayout']
  readonly #resizing: ResizeObserver
  #palette = readPalette()
  /** The edges of nodes to themselves, which sigma leaves out. */
  #loops: { readonly key: string; readonly id: string; readonly loop: number }[] = []

  /** @throws Error where the browser has no WebGL. */
  constructor(container: HTMLElement, { onSelect, onExpand, onLayout }: StageListener) {
    this.#onLayout = onLayout
    const labels = new Labels(
      () => this.#palette,
      () => (this.#graph.order > LARGE ? [] : this.#drawnNodes()),
    )
    this.#sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.#graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'circle',
      defaultEdgeType: 'arrow',
      nodeProgramClasses: { point: NodePointProgram },
      edgeProgramClasses: {
        line: EdgeLineProgram,
        curve: createEdgeCurveProgram({ drawLabel: labels.drawEdgeLabel }),
        curvedArrow: createEdgeCurveProgram({
          // As long and as wide as those of straight edges.
          arrowHead: { extremity: 'target', lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
          drawLabel: labels.drawEdgeLabel,
        }),
      },
      defaultDrawNodeLabel: labels.drawLabel,
      defaultDrawEdgeLabel: labels.drawEdgeLabel,
      defaultDrawNodeHover: labels.drawHover,
      labelFont: this.#palette.font,
      labelSize: 13,
      labelWeight: '500',
      labelDensity: 3,
      labelGridCellSize: 90,
      edgeLabelFont: this.#palette.font,
      edgeLabelSize: 11,
      renderEdgeLabels: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      stagePadding: 40,
      zIndex: true,
    })
    this.#sigma.on('beforeRender', () => {
      labels.begin()
    })
    this.#sigma.createCanvasContext('loops', { style: { pointerEvents: 'none' } })
    // A new layer has no size before that.
    this.#sigma.resize(true)
    this.#sigma.on('afterRender', () => {
      this.#drawLoops()
    })
    this.#sigma.on('clickNode', ({ node }) => {
      onSelect(node)
    })
    this.#sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault()
      onExpand(payload.node)
    })
    this.#resizing = new ResizeObserver(() => this.#sigma.resize().scheduleRefresh())
    this.#resizing.observe(container)
    for (const [event, cursor] of [
      ['enterNode', 'pointer'],
      ['leaveNode', 'grab'],
    ] as const) {
      this.#sigma.on(event, () => {
        container.style.cursor = cursor
      })
    }
  }

  /** Shows a scene; nodes that were there before stay where they are until new ones push them. */
  show(scene: Scene): void {
    const { entities, ties } = scene
    const isNew = entities.some(({ id }) => !this.#places.has(id))
    const ids = entities.map(({ id }) => id)
    for (const [id, place] of placesOf(ids, ties, this.#places)) this.#places.set(id, place)
    this.#palette = readPalette()
    this.#sigma.setSettings({
      labelRenderedSizeThreshold:
        entities.length > LARGE ? LARGE_LABEL_SIZE * Math.sqrt(LARGE / entities.length) : 0,
      // One call draws all points and lines; circles and arrows are drawn one by one where no graphics card helps.
      defaultNodeType: entities.length > LARGE ? 'point' : 'circle',
      hideEdgesOnMove: entities.length > LARGE * 5,
    })
    this.#graph.clear()
    const ends = new Set(scene.ends)
    for (const entity of entities) this.#graph.addNode(entity.id, this.#nodeOf(entity, scene, ends))
    this.#loops = []
    const courses = coursesOf(ties)
    for (const [index, tie] of ties.entries()) {
      const course = courses[index] ?? { bend: 0 }
      this.#graph.addEdgeWithKey(tie.key, tie.from, tie.to, this.#edgeOf(tie, scene, course))
      if (course.loop !== undefined) this.#loops.push({ key: tie.key, id: tie.from, loop: course.loop })
    }
    if (isNew) this.#arrange()
  }

  /** Brings the graph closer, `factor` > 1, or takes it away. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera()
    void camera.animate({ ratio: camera.ratio / factor }, { duration: isStill() ? 0 : 200 })
  }

  /** Shows the whole graph. */
  fit(): void {
    void this.#sigma
      .getCamera()
      .animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: isStill() ? 0 : 200 })
  }

  /** Where the nodes stand now. */
  get places(): ReadonlyMap<string, Place> {
    return this.#places
  }

  /** Frees what the stage holds. */
  close(): void {
    this.#resizing.disconnect()
    this.#layout.close()
    this.#sigma.kill()
  }

  #drawnNodes(): readonly DrawnNode[] {
    return this.#graph.nodes().flatMap((id) => {
      const node = this.#sigma.getNodeDisplayData(id)
      if (!node) return []
      const boxed = node.highlighted && node.label !== null ? node.label : undefined
      return [{ ...this.#sigma.framedGraphToViewport(node), size: this.#sigma.scaleSize(node.size), boxed }]
    })
  }

  #nodeOf(
    entity: ShownEntity,
    { entities, selected, nameOf }: Scene,
    ends: ReadonlySet<string>,
  ): NodeAttributes {
    const { id, kind, emphasis, degree } = entity
    const { kinds, surface, textSoft } = this.#palette
    const colour = kinds.get(kind) ?? textSoft
    const faint = emphasis === 'faint'
    return {
      ...(this.#places.get(id) ?? { x: 0, y: 0 }),
      size: sizeOf(degree, ends.has(id), entities.length),
      label: faint ? '' : shortened(nameOf(entity), this.#sigma.getDimensions().width < NARROW ? 18 : 30),
      color: faint ? mix(colour, surface, 0.3) : colour,
      forceLabel: emphasis === 'strong' || ends.has(id),
      highlighted: id === selected,
      zIndex: RANKS[emphasis],
    }
  }

  #edgeOf(tie: ShownTie, { typeOf, entities }: Scene, { bend = 0, loop }: Course): EdgeAttributes {
    const { edge, surface, accent } = this.#palette
    const { emphasis } = tie
    const large = entities.length > LARGE
    return {
      type: bend === 0 ? (large ? 'line' : 'arrow') : large ? 'curve' : 'curvedArrow',
      curvature: bend,
      hidden: loop !== undefined,
      size: emphasis === 'strong' ? 2.5 : 1.25,
      label: emphasis === 'strong' ? typeOf(tie) : '',
      color: { strong: accent, plain: edge, faint: mix(edge, surface, 0.35) }[emphasis],
      forceLabel: emphasis === 'strong',
      zIndex: RANKS[emphasis],
    }
  }

  /** Draws edges of nodes to themselves, which sigma leaves out. */
  #drawLoops(): void {
    const context = this.#sigma.getCanvases()['loops']?.getContext('2d')
    if (!context) return
    const { width, height } = this.#sigma.getDimensions()
    context.clearRect(0, 0, width, height)
    for (const { key, id, loop } of this.#loops) {
      const node = this.#sigma.getNodeDisplayData(id)
      if (!node) continue
      const { color, size } = this.#graph.getEdgeAttributes(key)
      const { path } = loopOf(this.#sigma.framedGraphToViewport(node), this.#sigma.scaleSize(node.size), loop)
      context.strokeStyle = color
      context.lineWidth = size
      context.stroke(new Path2D(path))
    }
  }

  #arrange(): void {
    const nodes = this.#graph.nodes()
    const ordinals = new Map(nodes.map((id, index) => [id, index]))
    const large = nodes.length > LARGE
    // Where nothing may move by itself, nodes jump to their places at the end.
    const every = isStill() ? Infinity : large ? LARGE_STEP_MILLISECONDS : 0
    let placed = performance.now()
    this.#onLayout(true)
    this.#layout.run(
      {
        positions: Float32Array.from(nodes.flatMap((id) => placeIn(this.#places, id))),
        edges: Uint32Array.from(
          this.#graph
            .mapEdges((_, __, source, target) => [ordinals.get(source) ?? 0, ordinals.get(target) ?? 0])
            .flat(),
        ),
        iterations: large ? ITERATIONS.large : ITERATIONS.small,
      },
      (positions, finished) => {
        for (const [index, id] of nodes.entries())
          this.#places.set(id, { x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 })
        if (finished || performance.now() - placed >= every) {
          this.#place()
          placed = performance.now()
        }
        if (finished) this.#onLayout(false)
      },
    )
  }

  #place(): void {
    this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...this.#places.get(id) }), {
      attributes: ['x', 'y'],
    })
  }
}

/**
 * How large a node is, in pixels: by its ties, and larger where the view starts.
 * @param order how many nodes there are; among many each is smaller, so that they do not cover each other.
 */
export function sizeOf(degree: number, isEnd: boolean, order: number): number {
  return isEnd ? 14 : (4 + Math.min(8, Math.sqrt(degree) * 1.8)) * Math.min(1, Math.sqrt(LARGE / order))
}

function placeIn(places: ReadonlyMap<string, Place>, id: string): readonly [number, number] {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 }
  return [x, y]
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
