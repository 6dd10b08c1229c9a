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
  size: number
  label: string
  color: string
  forceLabel: boolean
  zIndex: number
}
