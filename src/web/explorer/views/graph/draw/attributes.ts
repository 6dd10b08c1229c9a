/** What sigma knows of a node. */
export type NodeAttributes = {
  x: number
  y: number
  size: number
  label: string
  color: string
  forceLabel: boolean
  highlighted: boolean
  zIndex: number
}

/** What sigma knows of an edge. */
export type EdgeAttributes = {
  type: 'arrow' | 'line' | 'curvedArrow' | 'curve'
  /** How far it bends, as a share of its length. */
  curvature: number
  /** Whether sigma leaves it out: it cannot draw loops. */
  hidden: boolean
  size: number
  label: string
  color: string
  forceLabel: boolean
  zIndex: number
}
