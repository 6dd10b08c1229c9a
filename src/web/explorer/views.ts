import type { ComponentType, LazyExoticComponent } from 'react'

/** A view of the whole graph. */
export interface View {
  /** Its path, its folder in `views/`, and the key of its name among the messages. */
  readonly name: 'graph' | 'matrix' | 'figures' | 'districts'
  /** Loaded when it is opened: `lazy(() => import('./views/graph/index.tsx'))`. */
  readonly view: LazyExoticComponent<ComponentType>
}

/** The views of the whole graph, in the order of the navigation. */
export const views: readonly View[] = []
