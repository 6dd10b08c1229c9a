import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A view of the whole graph. */
export interface View {
  /** Its path, its folder in `views/`, and the key of its name among the messages. */
  readonly name: 'matrix' | 'graph' | 'figures' | 'districts'
  /** Loaded when it is opened. */
  readonly view: LazyExoticComponent<ComponentType>
}

/** The views of the whole graph, in the order of the navigation. */
export const views: readonly View[] = [
  { name: 'matrix', view: lazy(() => import('./views/matrix/index.tsx')) },
  { name: 'graph', view: lazy(() => import('./views/graph/index.tsx')) },
  { name: 'figures', view: lazy(() => import('./views/figures/index.tsx')) },
  { name: 'districts', view: lazy(() => import('./views/districts/index.tsx')) },
]
